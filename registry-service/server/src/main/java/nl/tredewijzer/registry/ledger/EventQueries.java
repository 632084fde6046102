package nl.tredewijzer.registry.ledger;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.EventJson;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;

/** Asks for many events at once and reads them from their stored bytes. */
final class EventQueries {

    /** Columns of an event, in the order in which {@link #event(Object[])} reads them. */
    static final String EVENT = "e.sequence, e.recorded_at, e.event_type, e.issuer, e.payload";

    private static final Limits PAYLOAD = new Limits(4L << 20, 8);
    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    EventQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Asks one question about many values, some hundreds at a time.
     *
     * @param sql holds {@code :values} where their list belongs
     */
    List<Object[]> about(String sql, Collection<String> values) {
        List<Object[]> rows = new ArrayList<>();
        List<String> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows.addAll(rows(sql, all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return rows;
    }

    private List<Object[]> rows(String sql, List<String> values) {
        // always the same number of parameters, so that the statement is prepared once
        String places = IntStream.rangeClosed(1, AT_ONCE).mapToObj(i -> "?").collect(Collectors.joining(",", "(", ")"));
        Query query = entities.createNativeQuery(sql.replace(":values", places));
        for (int i = 0; i < AT_ONCE; i++) {
            query.setParameter(i + 1, values.get(Math.min(i, values.size() - 1)));
        }
        return rows(query);
    }

    /** The rows of a query with several columns. */
    @SuppressWarnings("unchecked")
    static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** Reads an event from a row that begins with {@link #EVENT}. */
    static RecordedEvent event(Object[] row) {
        if (row[4] == null) {
            throw new IllegalStateException("The payload of event " + row[0] + " was taken away");
        }
        JsonObject payload = (JsonObject) StrictJson.read(new ByteArrayInputStream((byte[]) row[4]), PAYLOAD);
        return new RecordedEvent(
                ((Number) row[0]).longValue(),
                Instant.ofEpochMilli(((Number) row[1]).longValue()),
                (String) row[3],
                EventJson.read(EventType.valueOf((String) row[2]), payload));
    }
}
