package nl.tredewijzer.registry.redaction;

import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.http.RegisterView;

/**
 * What was done.
 *
 * @param sequence the event that says so
 * @param redactedSequence the event from which text was taken away
 * @param type of that event
 * @param findingsErased how many findings of the intake were taken away with it
 * @param register answers from this state on no longer hold the text
 */
public record RedactionAnswer(
        long sequence,
        long redactedSequence,
        String recordedAt,
        String type,
        String certificationBody,
        String certificateNumber,
        String reason,
        int findingsErased,
        RegisterView register) {

    static RedactionAnswer of(
            RecordedEvent redacted, RecordedEvent redaction, String reason, int findingsErased, RegisterState state) {
        return new RedactionAnswer(
                redaction.sequence(),
                redacted.sequence(),
                HistoryJson.instant(redaction.recordedAt()),
                redacted.event().type().name(),
                redacted.event().id().certificationBody(),
                redacted.event().id().number(),
                reason,
                findingsErased,
                RegisterView.of(state));
    }
}
