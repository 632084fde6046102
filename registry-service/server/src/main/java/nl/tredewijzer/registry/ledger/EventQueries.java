package nl.tredewijzer.registry.ledger;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Redaction;
import nl.tredewijzer.model.json.EventJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;

/** Asks for many events at once and reads them from their stored bytes. */
final class EventQueries {

    /** Columns of an event, in the order in which {@link #event(Object[])} reads them. */
    static final String EVENT = "e.sequence, e.recorded_at, e.event_type, e.issuer, e.payload, e.redacted_by,"
            + " (select r.payload from ledger_event r where r.sequence = e.redacted_by)";

    private static final Limits PAYLOAD = new Limits(4L << 20, 8);

    private final EntityManager entities;

    EventQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Asks one question about many values.
     *
     * <p>The values travel as one array and are joined: with a long {@code in (…)} the database would hold every row
     * against every value once more.
     *
     * @param select the columns asked for, from {@code ledger_event e} or what else is joined
     * @param joined ends where the value belongs: {@code ledger_event e on e.replaces}
     */
    List<Object[]> about(String select, String joined, Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        String sql = select + " from unnest(cast(? as varchar array)) as asked(asked_value) join " + joined
                + " = asked.asked_value";
        return rows(entities.createNativeQuery(sql).setParameter(1, values.toArray(String[]::new)));
    }

    /** The rows of a query with several columns. */
    @SuppressWarnings("unchecked")
    static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** Reads an event from a row that begins with {@link #EVENT}. */
    static RecordedEvent event(Object[] row) {
        EventType type = EventType.valueOf((String) row[2]);
        if (row[5] == null) {
            return recorded(row, EventJson.read(type, payload(row[4])), Optional.empty());
        }
        Redacted later = (Redacted) EventJson.read(EventType.REDACTED, payload(row[6]));
        Redaction redaction = new Redaction(((Number) row[5]).longValue(), later.reason());
        // of an earlier redaction of the same event, the later one is read
        return recorded(row, type == EventType.REDACTED ? later : later.replacement(), Optional.of(redaction));
    }

    private static RecordedEvent recorded(Object[] row, CertificateEvent event, Optional<Redaction> redaction) {
        return new RecordedEvent(
                ((Number) row[0]).longValue(),
                Instant.ofEpochMilli(((Number) row[1]).longValue()),
                (String) row[3],
                event,
                redaction);
    }

    private static JsonObject payload(Object bytes) {
        return (JsonObject) StrictJson.read(new ByteArrayInputStream((byte[]) bytes), PAYLOAD);
    }
}
