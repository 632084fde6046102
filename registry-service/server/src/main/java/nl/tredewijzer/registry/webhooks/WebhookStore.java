package nl.tredewijzer.registry.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps webhooks. It runs in the transaction of its caller. */
@ApplicationScoped
class WebhookStore {

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected WebhookStore() {}

    /** A store outside an application server. */
    WebhookStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a new one. */
    Webhook add(Wish wish, Secret secret, Instant now) {
        WebhookRow row = new WebhookRow(UUID.randomUUID().toString(), wish, secret, now);
        entities.persist(row);
        return row.webhook();
    }

    /** One, or empty when there is none. */
    Optional<Webhook> find(String id) {
        return Optional.ofNullable(entities.find(WebhookRow.class, id)).map(WebhookRow::webhook);
    }

    /** Those of one owner, or of everybody; the oldest first. */
    List<Webhook> of(Optional<String> owner, int limit) {
        String where = owner.isPresent() ? " where w.owner = :owner" : "";
        TypedQuery<WebhookRow> query = entities.createQuery(
                "select w from WebhookRow w" + where + " order by w.createdAt, w.id", WebhookRow.class);
        owner.ifPresent(name -> query.setParameter("owner", name));
        return query.setMaxResults(limit)
                .getResultStream()
                .map(WebhookRow::webhook)
                .toList();
    }

    /** How many there are of each state. */
    Map<WebhookState, Long> census() {
        Map<WebhookState, Long> census = new EnumMap<>(WebhookState.class);
        for (WebhookState state : WebhookState.values()) {
            census.put(state, 0L);
        }
        entities.createQuery("select w.state, count(w) from WebhookRow w group by w.state", Object[].class)
                .getResultStream()
                .forEach(row -> census.put((WebhookState) row[0], (Long) row[1]));
        return census;
    }

    /** Takes one away, whatever is being done with it. */
    void remove(String id) {
        entities.createQuery("delete from WebhookRow w where w.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Changes one, unless it was taken away. */
    Optional<Webhook> change(String id, Consumer<WebhookRow> change) {
        Optional<WebhookRow> row = locked(id);
        row.ifPresent(change);
        return row.map(WebhookRow::webhook);
    }

    /** The webhook with its secrets, whoever delivers to it. */
    Optional<Claim> secrets(String id, Instant now) {
        return Optional.ofNullable(entities.find(WebhookRow.class, id)).map(row -> row.claim(now));
    }

    /** Those that were not told of everything yet, whose time has come and that no node delivers to; longest due first. */
    List<String> due(Instant now, long until, int limit) {
        return entities.createQuery(
                        "select w.id from WebhookRow w where w.state = :active and w.sequence < :until"
                                + " and w.nextAttemptAt <= :now and w.leasedUntil <= :now"
                                + " order by w.nextAttemptAt, w.sequence",
                        String.class)
                .setParameter("active", WebhookState.ACTIVE)
                .setParameter("until", until)
                .setParameter("now", now.toEpochMilli())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes the right to deliver; empty when another node has it, or there is nothing to deliver. */
    Optional<Claim> claim(String id, String node, Instant now, Instant leaseEnd) {
        int claimed = entities.createQuery("update WebhookRow w set w.leasedBy = :node, w.leasedUntil = :end"
                        + " where w.id = :id and w.state = :active and w.nextAttemptAt <= :now"
                        + " and w.leasedUntil <= :now")
                .setParameter("node", node)
                .setParameter("end", leaseEnd.toEpochMilli())
                .setParameter("id", id)
                .setParameter("active", WebhookState.ACTIVE)
                .setParameter("now", now.toEpochMilli())
                .executeUpdate();
        return claimed == 0 ? Optional.empty() : secrets(id, now);
    }

    /**
     * Writes down how a delivery went.
     *
     * @return the webhook as it is now; empty, and nothing written, when the node has not the right any more
     */
    Optional<Webhook> note(String id, String node, Consumer<WebhookRow> change) {
        Optional<WebhookRow> held = locked(id).filter(row -> row.isHeldBy(node));
        held.ifPresent(change);
        return held.map(WebhookRow::webhook);
    }

    private Optional<WebhookRow> locked(String id) {
        return Optional.ofNullable(entities.find(WebhookRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
