package nl.tredewijzer.registry.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.ledger.LedgerChange;

/**
 * What followed, as the feed tells it.
 *
 * @param changes ascending by sequence
 * @param next what to ask after next time
 * @param more whether there is more already, so that asking again at once makes sense
 * @param register how far the register had come
 */
public record ChangesAnswer(List<Change> changes, long next, boolean more, RegisterView register) {

    /**
     * One change.
     *
     * @param type what happened: {@code SUSPENDED}
     * @param kvkNumbers whose answers it may change
     * @param effectiveFrom the first day on which it counts, where it has one
     */
    public record Change(
            long sequence,
            String recordedAt,
            String type,
            String certificationBody,
            String certificateNumber,
            List<String> kvkNumbers,
            Optional<LocalDate> effectiveFrom,
            Sentence message) {

        static Change of(LedgerChange change) {
            RecordedEvent recorded = change.recorded();
            CertificateId id = recorded.event().id();
            return new Change(
                    recorded.sequence(),
                    HistoryJson.instant(recorded.recordedAt()),
                    recorded.event().type().name(),
                    id.certificationBody(),
                    id.number(),
                    change.numbers().stream().map(KvkNumber::digits).toList(),
                    change.effectiveFrom(),
                    message(change));
        }

        private static Sentence message(LedgerChange change) {
            CertificateEvent event = change.recorded().event();
            String number = event.id().number();
            String body = event.id().certificationBody();
            if (event instanceof Redacted redaction) {
                return new Sentence(
                        "Van certificaat " + number + " van " + body + " is tekst afgeschermd, in gebeurtenis "
                                + redaction.redactedSequence() + ".",
                        "Text of certificate " + number + " of " + body + " was redacted, in event "
                                + redaction.redactedSequence() + ".");
            }
            return new Sentence(
                    "Certificaat " + number + " van " + body + " is "
                            + event.type().dutch()
                            + from(change, ", met ingang van ") + ".",
                    "Certificate " + number + " of " + body + " was "
                            + event.type().english()
                            + from(change, ", counting from ") + ".");
        }

        private static String from(LedgerChange change, String words) {
            return change.effectiveFrom().map(day -> words + day).orElse("");
        }
    }

    /** The answer to a question, from what was found up to a state of the register. */
    static ChangesAnswer of(ChangesQuestion question, List<LedgerChange> found, RegisterState state) {
        boolean full = found.size() == question.limit();
        long last = full ? found.get(found.size() - 1).sequence() : Math.max(question.after(), state.sequence());
        return new ChangesAnswer(
                found.stream().map(Change::of).toList(), last, last < state.sequence(), RegisterView.of(state));
    }

    /** Whether it tells nothing. */
    boolean tellsNothing() {
        return changes.isEmpty();
    }
}
