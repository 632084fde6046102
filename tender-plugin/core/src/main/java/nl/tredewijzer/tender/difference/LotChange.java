package nl.tredewijzer.tender.difference;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.crediting.OutcomeKind;

/**
 * The answer for one lot of a bidder, where it differs.
 *
 * @param lot the lot
 * @param before what the earlier run came to, or empty where it did not reckon this lot by itself
 * @param after what the later run comes to, or empty where it does not
 */
public record LotChange(String lot, Optional<Figures> before, Optional<Figures> after) {

    public LotChange {
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Whether the outcome for this lot is of another kind. */
    public boolean flips() {
        Optional<OutcomeKind> then = before.map(Figures::outcome);
        Optional<OutcomeKind> now = after.map(Figures::outcome);
        return then.isPresent() && now.isPresent() && !then.equals(now);
    }
}
