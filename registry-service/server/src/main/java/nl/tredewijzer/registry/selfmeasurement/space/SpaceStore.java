package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;

/** Keeps tokens and measurements. It runs in the transaction of its caller. */
@ApplicationScoped
class SpaceStore {

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    protected SpaceStore() {}

    /** A store outside an application server. */
    SpaceStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(TokenRow token) {
        entities.persist(token);
    }

    List<TokenRow> tokensOf(KvkNumber number) {
        return entities.createQuery(
                        "select t from TokenRow t where t.kvkNumber = :number order by t.issuedAt, t.id",
                        TokenRow.class)
                .setParameter("number", number.digits())
                .getResultList();
    }

    Optional<TokenRow> token(String hash) {
        return entities.createQuery("select t from TokenRow t where t.hash = :hash", TokenRow.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Forgets tokens that were over before a moment. */
    void forgetTokens(Instant before) {
        entities.createQuery("delete from TokenRow t where t.expiresAt < :before")
                .setParameter("before", before.toEpochMilli())
                .executeUpdate();
    }

    void add(KeptRow measurement) {
        entities.persist(measurement);
    }

    /** How many measurements an organisation keeps. */
    long size(KvkNumber number) {
        return entities.createQuery("select count(m) from KeptRow m where m.kvkNumber = :number", Long.class)
                .setParameter("number", number.digits())
                .getSingleResult();
    }

    /** How many characters of numbers these have together. */
    long characters(KvkNumber number) {
        return entities.createQuery(
                        "select coalesce(sum(length(m.given)), 0) from KeptRow m where m.kvkNumber = :number",
                        Number.class)
                .setParameter("number", number.digits())
                .getSingleResult()
                .longValue();
    }

    List<Kept> series(KvkNumber number) {
        return entities.createQuery(
                        "select m from KeptRow m where m.kvkNumber = :number order by m.measuredOn, m.keptAt, m.id",
                        KeptRow.class)
                .setParameter("number", number.digits())
                .getResultStream()
                .map(KeptRow::kept)
                .toList();
    }

    boolean remove(KvkNumber number, String id) {
        return entities.createQuery("delete from KeptRow m where m.kvkNumber = :number and m.id = :id")
                        .setParameter("number", number.digits())
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    void removeAll(KvkNumber number) {
        entities.createQuery("delete from KeptRow m where m.kvkNumber = :number")
                .setParameter("number", number.digits())
                .executeUpdate();
    }
}
