package nl.tredewijzer.tender.document;

import java.util.Optional;
import nl.tredewijzer.tender.BilingualText;

/** What a text in a document has to be: one line that can be read. */
final class OneLine {

    private OneLine() {}

    /** What is wrong with a text, if anything is, as the end of a sentence about its place. */
    static Optional<BilingualText> fault(String text, int longest) {
        if (text.isBlank()) {
            return said("is leeg; laat het weg als het niet bekend is", "is blank; leave it out when it is not known");
        }
        if (text.length() > longest) {
            return said("heeft meer dan " + longest + " tekens", "has more than " + longest + " characters");
        }
        return text.codePoints().allMatch(OneLine::isReadable)
                ? Optional.empty()
                : said("is niet één regel leesbare tekst", "is not one line of readable text");
    }

    /** Half of a pair comes out of a broken encoding, and could not be written again as it was read. */
    private static boolean isReadable(int point) {
        return point >= ' ' && point != 0x7f && Character.getType(point) != Character.SURROGATE;
    }

    private static Optional<BilingualText> said(String dutch, String english) {
        return Optional.of(new BilingualText(dutch, english));
    }
}
