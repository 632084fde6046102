package nl.tredewijzer.registry.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.LogEntry;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.registry.following.FollowingRefused;
import nl.tredewijzer.registry.ledger.LogEntryRow;
import nl.tredewijzer.registry.ledger.LogReader;

/**
 * Holds the ledger, once after the start, against what was published before: whether the database, which may have been
 * put back from a back-up, still holds every event as it was signed.
 *
 * @param against the checkpoint of the local copy; empty when there was none
 */
record StartProof(Optional<Sealed> against) {

    private static final int CHUNK = 4000;

    /**
     * Reads the whole ledger as far as it was published.
     *
     * @throws FollowingRefused if an event is missing or another one
     */
    static StartProof of(LogCopy copy, LogReader ledger) {
        Optional<Sealed> last = copy.latest().filter(published -> published.size() > 0);
        last.ifPresent(published -> hold(copy, ledger, published));
        return new StartProof(last);
    }

    private static void hold(LogCopy copy, LogReader ledger, Sealed published) {
        LogTree tree = new LogTree();
        while (tree.size() < published.size()) {
            List<LogEntryRow> rows =
                    ledger.entriesAfter(tree.size(), (int) Math.min(CHUNK, published.size() - tree.size()));
            if (rows.isEmpty()) {
                throw new FollowingRefused("event " + (tree.size() + 1) + " is missing from the database");
            }
            for (LogEntryRow row : rows) {
                check(row, tree.size() + 1);
                Hash leaf = Hash.of(row.leafHash());
                if (!leaf.equals(copy.log().leaf(tree.size() + 1))) {
                    throw new FollowingRefused("event " + (tree.size() + 1) + " in the database is another one than was"
                            + " published: something was recorded after a back-up was put back. Put the back-up back"
                            + " again, and start once with --restore log before anything is taken in");
                }
                tree.append(leaf);
            }
        }
        if (!tree.root(tree.size()).equals(published.checkpoint().root())) {
            throw new FollowingRefused("the database does not have the root of the published checkpoint of "
                    + published.size() + " events");
        }
    }

    /**
     * Checks one entry by itself.
     *
     * @param sequence which it has to be
     * @throws FollowingRefused if its bytes are not those that were hashed
     */
    static void check(LogEntryRow row, long sequence) {
        boolean whole = row.event().sequence() == sequence
                && Hash.ofLeaf(row.envelope()).equals(Hash.of(row.leafHash()))
                && row.content()
                        .map(content -> isNamed(content, row.envelope()))
                        .orElse(true);
        if (!whole) {
            throw new FollowingRefused("event " + sequence + " is not in the database as it was written");
        }
    }

    private static boolean isNamed(LogEntryRow.Content content, byte[] envelope) {
        String hash = HexFormat.of().formatHex(LogEntry.payloadHash(content.salt(), content.payload()));
        return new String(envelope, StandardCharsets.UTF_8).contains("\"payloadHash\":\"" + hash + "\"");
    }

    /**
     * What was shown, for the operator.
     *
     * @param size of the log, once it was followed
     */
    Shown shown(long size) {
        return against.map(last -> new Shown(
                        "at the start, the ledger of " + size + " events went on from the checkpoint of " + last.size()
                                + " events that this node published"
                                + last.checkpoint()
                                        .state()
                                        .recordedAt()
                                        .map(at -> " (last event at " + HistoryJson.instant(at) + ")")
                                        .orElse(""),
                        Optional.empty()))
                .orElseGet(() -> new Shown(
                        "at the start, the ledger of " + size
                                + " events fitted the checkpoints that are stored with it",
                        Optional.of("there was no copy of the log on this node to hold it against: all of it may be as"
                                + " old as a back-up that was put back")));
    }

    /**
     * What was shown at a start.
     *
     * @param told in one sentence
     * @param gap what that leaves open, in one sentence
     */
    record Shown(String told, Optional<String> gap) {

        @Override
        public String toString() {
            return told + gap.map(open -> "; " + open).orElse("");
        }
    }
}
