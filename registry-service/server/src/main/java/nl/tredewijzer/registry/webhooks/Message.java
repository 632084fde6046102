package nl.tredewijzer.registry.webhooks;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.ledger.LedgerChange;

/**
 * What a subscriber is sent: which certificate and whom it concerns, and nothing that must be believed without asking
 * the register ("thin", in the words of the specification).
 *
 * @param id the same at every attempt, so that who was sent it twice can tell
 * @param payload JSON in UTF-8: {@code type}, {@code timestamp} and {@code data}
 */
record Message(String id, byte[] payload) {

    /** A change, for one webhook. */
    static Message of(String webhook, LedgerChange change) {
        RecordedEvent recorded = change.recorded();
        JsonArrayBuilder numbers = JsonParts.array();
        change.numbers().forEach(number -> numbers.add(number.digits()));
        JsonObjectBuilder data = JsonParts.object()
                .add("sequence", recorded.sequence())
                .add("certificationBody", recorded.event().id().certificationBody())
                .add("certificateNumber", recorded.event().id().number())
                .add("kvkNumbers", numbers);
        change.effectiveFrom().ifPresent(day -> data.add("effectiveFrom", day.toString()));
        return of(
                "msg_" + webhook + "_" + recorded.sequence(),
                Selection.nameOf(recorded.event().type()),
                recorded.recordedAt(),
                data);
    }

    /** One that only shows that messages arrive. */
    static Message test(String webhook, Instant now) {
        return of(
                "msg_" + webhook + "_test_" + UUID.randomUUID(),
                "webhook.test",
                now,
                JsonParts.object().add("webhook", webhook));
    }

    private static Message of(String id, String type, Instant at, JsonObjectBuilder data) {
        String json = JsonParts.object()
                .add("type", type)
                .add("timestamp", HistoryJson.instant(at))
                .add("data", data)
                .build()
                .toString();
        return new Message(id, json.getBytes(StandardCharsets.UTF_8));
    }
}
