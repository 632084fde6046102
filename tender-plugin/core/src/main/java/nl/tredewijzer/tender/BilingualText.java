package nl.tredewijzer.tender;

import nl.tredewijzer.model.Bilingual;

/**
 * A text that somebody wrote in both languages.
 *
 * @param dutch in Dutch, one line
 * @param english in English, one line
 */
public record BilingualText(String dutch, String english) implements Bilingual {

    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    /** @throws IllegalArgumentException if a text is blank, too long or more than one line */
    public BilingualText {
        dutch = Line.of("Dutch text", dutch, LONGEST);
        english = Line.of("English text", english, LONGEST);
    }
}
