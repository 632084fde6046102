package nl.tredewijzer.tender;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/**
 * A value with words for people, and a text for documents that stays the same when the words get better.
 *
 * @param words how it is called
 * @param plain how documents carry it
 */
public record Described(Bilingual words, String plain) implements Bilingual {

    public Described {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(plain, "plain");
    }

    @Override
    public String dutch() {
        return words.dutch();
    }

    @Override
    public String english() {
        return words.english();
    }

    /** The text for documents. */
    @Override
    public String toString() {
        return plain;
    }
}
