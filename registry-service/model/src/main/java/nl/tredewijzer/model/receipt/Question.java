package nl.tredewijzer.model.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;

/**
 * What the register was asked.
 *
 * @param kind which kind of question
 * @param validOn the day on which certificates should count
 * @param asKnownAt the moment of which the register's knowledge was asked; empty for what it knew when it answered
 * @param asked about whom, in order
 */
public record Question(Kind kind, LocalDate validOn, Optional<Instant> asKnownAt, List<Asked> asked) {

    /** The kinds of questions that have receipts. */
    public enum Kind {
        /** About one organisation, by its number. */
        ORGANISATION,
        /** About a certificate, by its number: answered by the main applicants of the certificates with that number, if any. */
        CERTIFICATE,
        /** About a list of bidders. */
        VERIFICATION
    }

    /**
     * Somebody, or something, that was asked about.
     *
     * @param given the number as it was given, of an organisation or of a certificate, there followed by the
     *     certification body in brackets when that was given too; empty text when only a name was
     * @param name the name that was given, if any
     * @param outcome what became of it, as the register's answer calls it
     * @param kvkNumber the organisation that is answered on; empty when the register could not tell which, or knows no
     *     certificate with the number
     */
    public record Asked(String given, Optional<String> name, String outcome, Optional<KvkNumber> kvkNumber) {
        public Asked {
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(kvkNumber, "kvkNumber");
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    public Question {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(validOn, "validOn");
        Objects.requireNonNull(asKnownAt, "asKnownAt");
        asked = List.copyOf(asked);
    }
}
