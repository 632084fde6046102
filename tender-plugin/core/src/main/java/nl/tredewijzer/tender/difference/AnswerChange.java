package nl.tredewijzer.tender.difference;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.crediting.Remark;

/**
 * The answer for one bidder that both runs know, where something about it differs.
 *
 * @param bidder the bidder, as the later run lists it
 * @param before what the earlier run came to
 * @param after what the later run comes to
 * @param lots the lots that differ, where the answer was reckoned lot by lot
 * @param causes to which changed inputs that is owed
 * @param evidence what differs between the certificates
 * @param reasonsGone reasons that only the earlier run gives
 * @param reasonsNew reasons that only the later run gives
 * @param warningsGone warnings that only the earlier run gives
 * @param warningsNew warnings that only the later run gives
 */
public record AnswerChange(
        Bidder bidder,
        Figures before,
        Figures after,
        List<LotChange> lots,
        Causes causes,
        List<Statement<ChangeCode>> evidence,
        List<Remark> reasonsGone,
        List<Remark> reasonsNew,
        List<Remark> warningsGone,
        List<Remark> warningsNew) {

    public AnswerChange {
        Objects.requireNonNull(bidder, "bidder");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        lots = List.copyOf(lots);
        Objects.requireNonNull(causes, "causes");
        evidence = List.copyOf(evidence);
        reasonsGone = List.copyOf(reasonsGone);
        reasonsNew = List.copyOf(reasonsNew);
        warningsGone = List.copyOf(warningsGone);
        warningsNew = List.copyOf(warningsNew);
    }

    /** Whether the outcome is of another kind, for the whole or for a lot: the bidder flips. */
    public boolean flips() {
        return before.outcome() != after.outcome() || lots.stream().anyMatch(LotChange::flips);
    }

    /** Whether the outcome is the same and a figure is not. */
    public boolean onlyFigures() {
        return !flips() && changesFigures();
    }

    /** Whether what the answer comes to differs. */
    boolean changesFigures() {
        return !before.equals(after) || !lots.isEmpty();
    }

    /** Whether anything differs at all. */
    boolean isSomething() {
        return changesFigures()
                || !evidence.isEmpty()
                || !reasonsGone.isEmpty()
                || !reasonsNew.isEmpty()
                || !warningsGone.isEmpty()
                || !warningsNew.isEmpty();
    }
}
