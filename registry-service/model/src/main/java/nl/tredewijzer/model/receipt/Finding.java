package nl.tredewijzer.model.receipt;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/**
 * One thing that the check of a receipt found, for people.
 *
 * @param kind whether it is proven, not proven, or wrong
 * @param code a stable name of it
 * @param dutch the sentence in Dutch
 * @param english the sentence in English
 */
public record Finding(Kind kind, String code, String dutch, String english) implements Bilingual {

    /** What a finding is. */
    public enum Kind {
        /** This is certain, whoever hands over the receipt. */
        PROVEN,
        /** This no receipt can show. */
        NOT_PROVEN,
        /** This is wrong: the receipt proves nothing. */
        FAILED
    }

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(dutch, "dutch");
        Objects.requireNonNull(english, "english");
    }

    static Finding proven(String code, String dutch, String english) {
        return new Finding(Kind.PROVEN, code, dutch, english);
    }

    static Finding notProven(String code, String dutch, String english) {
        return new Finding(Kind.NOT_PROVEN, code, dutch, english);
    }

    static Finding failed(String code, Bilingual why) {
        return new Finding(Kind.FAILED, code, why.dutch(), why.english());
    }
}
