package nl.tredewijzer.registry.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.tredewijzer.registry.following.FollowerCondition;

/** The index as everybody reads it: always the newest snapshot, which stays open as long as it is read. */
@ApplicationScoped
class LuceneRegisterIndex implements RegisterIndex, FollowerCondition {

    private final AtomicReference<LuceneSnapshot> current = new AtomicReference<>();
    private volatile IndexCondition condition = IndexCondition.STARTING;

    @Override
    public <T> T read(Function<RegisterSnapshot, T> reading) {
        LuceneSnapshot snapshot = retained();
        try {
            return reading.apply(snapshot);
        } finally {
            snapshot.release();
        }
    }

    private LuceneSnapshot retained() {
        for (LuceneSnapshot snapshot = current.get(); snapshot != null; snapshot = current.get()) {
            if (snapshot.retain()) {
                return snapshot;
            }
        }
        throw new IndexUnavailable();
    }

    @Override
    public IndexCondition condition() {
        return condition;
    }

    /** Takes the place of what was read until now; empty when that may not be read any more. */
    void publish(Optional<LuceneSnapshot> snapshot) {
        LuceneSnapshot before = current.getAndSet(snapshot.orElse(null));
        if (before != null) {
            before.release();
        }
        condition = new IndexCondition(condition.ready(), snapshot.map(LuceneSnapshot::state), condition.trouble());
    }

    @Override
    public void following() {
        condition = new IndexCondition(true, condition.state(), Optional.empty());
    }

    @Override
    public void troubled(String trouble) {
        condition = new IndexCondition(condition.ready(), condition.state(), Optional.of(trouble));
    }
}
