package nl.tredewijzer.model.json;

import jakarta.json.JsonObject;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.CertificateEvent.Reinstated;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Turn;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import nl.tredewijzer.model.EventType;

/** What a {@link CertificateEvent} says, as the payload that the ledger keeps; its type stands beside the payload. */
public final class EventJson {

    private static final String REDACTED_SEQUENCE = "redactedSequence";
    private static final String REPLACEMENT_TYPE = "replacementType";
    private static final String REPLACEMENT = "replacement";

    private EventJson() {}

    /** The payload of an event. */
    public static JsonObject payload(CertificateEvent event) {
        if (event instanceof Issued issued) {
            return JsonParts.object()
                    .add("certificate", CertificateJson.write(issued.certificate()))
                    .build();
        }
        if (event instanceof Corrected corrected) {
            return JsonParts.object()
                    .add("certificate", CertificateJson.write(corrected.certificate()))
                    .add("reason", corrected.reason())
                    .build();
        }
        if (event instanceof Redacted redacted) {
            return JsonParts.object()
                    .add(REDACTED_SEQUENCE, redacted.redactedSequence())
                    .add(REPLACEMENT_TYPE, redacted.replacement().type().name())
                    .add(REPLACEMENT, payload(redacted.replacement()))
                    .add("reason", redacted.reason())
                    .build();
        }
        Turn turn = (Turn) event;
        return JsonParts.object()
                .add("certificationBody", turn.id().certificationBody())
                .add("certificateNumber", turn.id().number())
                .add("effectiveFrom", turn.effectiveFrom().toString())
                .add("reason", turn.reason())
                .build();
    }

    /**
     * Reads the payload of an event of this type.
     *
     * @throws JsonRefused if a member is missing or nonsense
     */
    public static CertificateEvent read(EventType type, JsonObject payload) {
        Fields fields = new Fields(payload);
        try {
            return switch (type) {
                case ISSUED ->
                    new Issued(CertificateJson.read(fields.object("certificate").object()));
                case CORRECTED ->
                    new Corrected(
                            CertificateJson.read(fields.object("certificate").object()), fields.text("reason"));
                case SUSPENDED ->
                    new Suspended(CertificateJson.id(fields), fields.date("effectiveFrom"), fields.text("reason"));
                case REINSTATED ->
                    new Reinstated(CertificateJson.id(fields), fields.date("effectiveFrom"), fields.text("reason"));
                case WITHDRAWN ->
                    new Withdrawn(CertificateJson.id(fields), fields.date("effectiveFrom"), fields.text("reason"));
                case REDACTED ->
                    new Redacted(
                            fields.number(REDACTED_SEQUENCE),
                            read(
                                    fields.parsed(REPLACEMENT_TYPE, EventType::valueOf),
                                    fields.object(REPLACEMENT).object()),
                            fields.text("reason"));
            };
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("This is no event: " + e.getMessage(), e);
        }
    }
}
