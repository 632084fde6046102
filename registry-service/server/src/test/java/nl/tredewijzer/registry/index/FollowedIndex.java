package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.nio.file.Path;

/** An index that follows a ledger when told to, in a directory. */
final class FollowedIndex implements AutoCloseable {

    private final LuceneRegisterIndex index = new LuceneRegisterIndex();
    private final Follower follower;

    FollowedIndex(Path directory, LedgerInMemory ledger) {
        follower = new Follower(directory, ledger, index::publish);
    }

    /** One that has caught up. */
    static FollowedIndex following(Path directory, LedgerInMemory ledger) throws IOException {
        FollowedIndex followed = new FollowedIndex(directory, ledger);
        followed.catchUp();
        return followed;
    }

    RegisterIndex index() {
        return index;
    }

    Follower follower() {
        return follower;
    }

    void catchUp() throws IOException {
        follower.step();
    }

    @Override
    public void close() throws IOException {
        follower.close();
    }
}
