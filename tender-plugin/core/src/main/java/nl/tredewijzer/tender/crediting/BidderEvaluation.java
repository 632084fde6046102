package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.evidence.HumanDecision;

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
 * @param lines of what the credit is made
 * @param lots the same lot by lot, where the bidder bids on several whose values are known; the whole is their sum
 * @param penaltyAtRisk what would be due if nothing more were realised, if the policy says it
 * @param readings both readings of a change of level within the term, if there is one
 * @param criteria uses beside the obligation
 * @param questions what else somebody has to decide
 * @param decision the decision that the answer rests on, if it does
 */
public record BidderEvaluation(
        int position,
        Bidder bidder,
        List<Evidence> evidence,
        Outcome outcome,
        Obligation obligation,
        Credit credit,
        List<Remark> reasons,
        List<Remark> warnings,
        List<CreditLine> lines,
        List<LotCredit> lots,
        Optional<Money> penaltyAtRisk,
        Optional<LevelReadings> readings,
        List<CriterionFinding> criteria,
        List<Remark> questions,
        Optional<HumanDecision> decision) {

    /** The answer in one word. */
    public enum Verdict implements Bilingual {
        /** Nothing of the obligation remains. */
        CREDITED("toegerekend", "credited"),
        /** A part of it remains. */
        PARTLY_CREDITED("deels toegerekend", "partly credited"),
        /** Nothing is credited, or there is nothing to credit against. */
        NOT_CREDITED("niet toegerekend", "not credited"),
        /** Somebody has to decide, or the register has to answer, first. */
        NEEDS_DECISION("beslissing nodig", "decision needed");

        private final String dutch;
        private final String english;

        Verdict(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    public BidderEvaluation {
        Objects.requireNonNull(bidder, "bidder");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(credit, "credit");
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
        lines = List.copyOf(lines);
        lots = List.copyOf(lots);
        Objects.requireNonNull(penaltyAtRisk, "penaltyAtRisk");
        Objects.requireNonNull(readings, "readings");
        criteria = List.copyOf(criteria);
        questions = List.copyOf(questions);
        Objects.requireNonNull(decision, "decision");
    }

    /** The certificate that speaks for the bidder, valid or the one nearest to it. */
    public Optional<Evidence> leading() {
        return evidence.stream().findFirst();
    }

    /** What it would owe to the cent, where that is known; on several lots the sum of what it would owe for each. */
    public Optional<Money> owed() {
        if (credit instanceof Credit.Settled settled) {
            return Optional.of(settled.obligation());
        }
        if (credit instanceof Credit.Open open && open.obligation().isPresent()) {
            return open.obligation();
        }
        return obligation instanceof Obligation.Owed one ? Optional.of(one.euros()) : Optional.empty();
    }

    /**
     * The answer for one of its lots alone, as if the bidder bid on no other. Its certificates, the warnings and the uses
     * beside the obligation are the same for every lot; a change of level is reckoned for the whole only.
     */
    public BidderEvaluation on(LotCredit lot) {
        return new BidderEvaluation(
                position,
                bidder.on(List.of(lot.lot())),
                evidence,
                lot.outcome(),
                lot.obligation(),
                lot.credit(),
                lot.reasons(),
                warnings,
                lot.lines(),
                List.of(),
                lot.penaltyAtRisk(),
                Optional.empty(),
                criteria,
                questions.stream().filter(question -> isAskedOn(lot, question)).toList(),
                lot.decision());
    }

    /** Whether it is asked about this lot, or about no lot by itself. */
    private boolean isAskedOn(LotCredit lot, Remark question) {
        return lot.questions().contains(question)
                || lots.stream().noneMatch(other -> other.questions().contains(question));
    }

    /** Whether a human has something to do before this answer is complete. */
    public boolean needsAttention() {
        return credit instanceof Credit.Open || credit instanceof Credit.Unknown || !questions.isEmpty();
    }

    /** The answer in one word. */
    public Verdict verdict() {
        if (outcome.isOpen() || credit instanceof Credit.Open) {
            return Verdict.NEEDS_DECISION;
        }
        if (credit instanceof Credit.Settled settled) {
            if (settled.credited().isZero()) {
                return Verdict.NOT_CREDITED;
            }
            return settled.remaining().isZero() ? Verdict.CREDITED : Verdict.PARTLY_CREDITED;
        }
        return switch (outcome.kind()) {
            case SATISFIED, EXEMPT -> Verdict.CREDITED;
            case CREDITED -> Verdict.PARTLY_CREDITED;
            default -> Verdict.NOT_CREDITED;
        };
    }
}
