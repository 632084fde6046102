package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;

/**
 * The answer for one bidder.
 *
 * @param position its place in the list, from 1
 * @param bidder the bidder as listed
 * @param evidence the certificates that cover it, the one that counts first; none when nothing is listed
 * @param outcome what came of it
 * @param obligation what it would owe
 * @param credit what is credited of that, and what remains
 * @param reasons why, at least one
 * @param warnings what else to know, possibly nothing
 */
public record BidderEvaluation(
        int position,
        Bidder bidder,
        List<Evidence> evidence,
        Outcome outcome,
        Obligation obligation,
        Credit credit,
        List<Remark> reasons,
        List<Remark> warnings) {

    public BidderEvaluation {
        Objects.requireNonNull(bidder, "bidder");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(credit, "credit");
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /** The certificate that speaks for the bidder, valid or the one nearest to it. */
    public Optional<Evidence> leading() {
        return evidence.stream().findFirst();
    }

    /** Whether a human has something to do before this answer is complete. */
    public boolean needsAttention() {
        return credit instanceof Credit.Open || credit instanceof Credit.Unknown;
    }
}
