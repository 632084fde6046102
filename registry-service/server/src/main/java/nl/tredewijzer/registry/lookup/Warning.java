package nl.tredewijzer.registry.lookup;

import java.util.Optional;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.matching.NameQuestion;

/**
 * What a human must look at before the answer is used.
 *
 * @param givenName the name that was given, where that is what it is about
 * @param registeredName the name that the register has instead
 */
public record Warning(Code code, Sentence message, Optional<String> givenName, Optional<String> registeredName) {

    /** What it is about. */
    public enum Code {
        /** The name that was given is hardly that of the organisation with this number, or rather that of another one. */
        NAME_MISMATCH,
        /** The name is too long to be one, and was not compared. */
        NAME_TOO_LONG,
        /** The name was compared with the names that the register has now, not with those of the moment that was asked. */
        NAMES_OF_TODAY
    }

    /** Why a name was not compared. */
    static final Sentence TOO_LONG = new Sentence(
            "De naam heeft meer dan " + NameQuestion.LONGEST_NAME + " tekens en is niet vergeleken.",
            "The name has more than " + NameQuestion.LONGEST_NAME + " characters and was not compared.");

    static Warning mismatch(String given, String registered) {
        return new Warning(
                Code.NAME_MISMATCH,
                new Sentence(
                        "De naam past niet bij dit KvK-nummer; in het register heet de organisatie anders.",
                        "The name does not fit this KvK number; the register has another name for it."),
                Optional.of(given),
                Optional.of(registered));
    }

    static Warning namesOfToday() {
        return new Warning(
                Code.NAMES_OF_TODAY,
                new Sentence(
                        "De naam is vergeleken met de namen die het register nu kent; de certificaten zijn die van het"
                                + " gevraagde moment.",
                        "The name was compared with the names that the register has now; the certificates are those of"
                                + " the moment that was asked."),
                Optional.empty(),
                Optional.empty());
    }

    static Warning tooLong() {
        return new Warning(Code.NAME_TOO_LONG, TOO_LONG, Optional.empty(), Optional.empty());
    }
}
