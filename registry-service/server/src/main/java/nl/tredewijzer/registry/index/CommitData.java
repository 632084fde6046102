package nl.tredewijzer.registry.index;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.tredewijzer.registry.ledger.LedgerHead;

/** How far an index on disk has followed which ledger, kept with each Lucene commit. */
final class CommitData {

    /** Raised whenever documents change their shape or names are read differently: such an index is built anew. */
    private static final String FORMAT = "4";

    private CommitData() {}

    static Map<String, String> of(LedgerHead applied) {
        Map<String, String> data = new TreeMap<>();
        data.put("format", FORMAT);
        data.put("ledger", applied.ledgerId());
        data.put("sequence", Long.toString(applied.sequence()));
        applied.recordedAt().ifPresent(at -> data.put("recordedAt", at.toString()));
        return data;
    }

    /** What a commit says, or empty when it is none of ours or of another shape. */
    static Optional<LedgerHead> read(Map<String, String> data) {
        if (!FORMAT.equals(data.get("format")) || !data.containsKey("ledger")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LedgerHead(
                    data.get("ledger"),
                    Long.parseLong(data.get("sequence")),
                    Optional.ofNullable(data.get("recordedAt")).map(Instant::parse)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
