package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/** Tests one bidder: what it can use, what that yields under the policy, and what else it brought. */
final class BidderCrediting {

    private final CreditingInput input;
    private final Obligations obligations;
    private final Holdings holdings;
    private final Rulings rulings;
    private final KnownFacts facts;
    private final Settlement settlement;
    private final Criteria criteria;

    BidderCrediting(CreditingInput input) {
        this.input = input;
        this.facts = new KnownFacts(input.dossier());
        this.obligations = new Obligations(input.tender(), input.policy(), facts);
        this.holdings = new Holdings(input, facts);
        this.rulings = new Rulings(input, obligations);
        this.settlement = new Settlement(input, facts);
        this.criteria = new Criteria(input.policy(), facts);
    }

    BidderEvaluation evaluate(int position, Bidder bidder, List<Remark> warnings) {
        List<Remark> questions = new ArrayList<>(0);
        Findings found = holdings.of(bidder, warnings);
        Optional<TermCoverage> coverage = holdings.coverage(found);
        if (coverage.isPresent()) {
            coverage.get().addWarnings(input.policy().validity(), warnings);
        }
        if (input.tender().term().isPresent()) {
            BidderRemarks.about(facts.purchasesOf(bidder), input.tender().term().get(), warnings);
        }
        Unit whole = unit(bidder, soleLot(bidder), obligations.of(bidder, soleLot(bidder)), found, coverage);
        List<LotCredit> perLot = perLot(bidder, found, coverage, questions);
        Unit summed = perLot.isEmpty() ? whole : whole.summing(perLot);
        if (perLot.isEmpty()) {
            questions.addAll(whole.account().questions());
        }
        askAboutLostDecisions(bidder, perLot, questions);
        Optional<LevelReadings> readings = restsOnALevel(whole, perLot)
                ? LevelReadings.of(input, found.holding(), summed.obligation())
                : Optional.empty();
        if (readings.isPresent()) {
            questions.add(readings.get().question());
        }
        List<CriterionFinding> uses = uses(bidder, found);
        for (CriterionFinding use : uses) {
            if (use.isAsked()) {
                questions.add(use.reason());
            }
        }
        return new BidderEvaluation(
                position,
                bidder,
                found.evidence(),
                summed.ruling().outcome(),
                summed.obligation(),
                summed.account().credit(),
                summed.reasons(),
                warnings,
                summed.account().lines(),
                perLot,
                summed.account().penaltyAtRisk(),
                readings,
                uses,
                questions.size() < 2 ? questions : List.copyOf(new LinkedHashSet<>(questions)),
                summed.ruling().decision());
    }

    /** Whether another level could lead to something else, for the whole or for some lot. */
    private static boolean restsOnALevel(Unit whole, List<LotCredit> perLot) {
        for (LotCredit lot : perLot) {
            if (Ruling.restsOnALevel(lot.outcome(), lot.decision())) {
                return true;
            }
        }
        return perLot.isEmpty()
                && Ruling.restsOnALevel(whole.ruling().outcome(), whole.ruling().decision());
    }

    private List<LotCredit> perLot(
            Bidder bidder, Findings found, Optional<TermCoverage> coverage, List<Remark> questions) {
        List<String> lots = obligations.dividedLots(bidder);
        if (lots.isEmpty()) {
            return List.of();
        }
        List<LotCredit> perLot = new ArrayList<>(lots.size());
        for (String lot : lots) {
            Unit part = unit(bidder, Optional.of(lot), obligations.ofLot(bidder, lot), found, coverage);
            questions.addAll(part.account().questions());
            perLot.add(part.onLot(lot));
        }
        return perLot;
    }

    /** A decision for a lot that is not tested by itself must not vanish; another entry of the bidder may be for it. */
    private void askAboutLostDecisions(Bidder bidder, List<LotCredit> perLot, List<Remark> questions) {
        for (String lot : facts.lotsDecided(bidder)) {
            boolean tested = soleLot(bidder).filter(lot::equalsIgnoreCase).isPresent()
                    || perLot.stream().map(LotCredit::lot).anyMatch(lot::equalsIgnoreCase);
            boolean ofAnotherEntry = !bidder.lots().isEmpty()
                    && bidder.lots().stream().noneMatch(lot::equalsIgnoreCase)
                    && input.tender().lot(lot).isPresent();
            if (!tested && !ofAnotherEntry) {
                questions.add(Remark.of(Code.DECISION_OF_LOT_UNUSED, "lot", lot));
            }
        }
    }

    private List<CriterionFinding> uses(Bidder bidder, Findings found) {
        if (criteria.isEmpty()) {
            return List.of();
        }
        Optional<String> soleLot = soleLot(bidder);
        Findings proven = withProof(bidder, soleLot, found);
        return criteria.of(bidder, soleLot, proven.holding(), obligations.factsOf(bidder));
    }

    private static Optional<String> soleLot(Bidder bidder) {
        return bidder.lots().size() == 1 ? Optional.of(bidder.lots().get(0)) : Optional.empty();
    }

    private Unit unit(
            Bidder bidder,
            Optional<String> lot,
            Obligation obligation,
            Findings found,
            Optional<TermCoverage> coverage) {
        Findings here = withProof(bidder, lot, found);
        Ruling ruling = here.holding().isPresent()
                ? rulings.of(bidder, lot, here.holding().get(), coverage, facts)
                : without(bidder, here);
        Ruling settled = overTheTerm(bidder, lot, obligation, found, ruling).under(obligation);
        return new Unit(obligation, settled, settlement.of(bidder, lot, obligation, settled));
    }

    /** With what somebody chose where the level changes within the term. */
    private Ruling overTheTerm(
            Bidder bidder, Optional<String> lot, Obligation obligation, Findings found, Ruling ruling) {
        Optional<HumanDecision.Choice> choice = facts.choiceOf(bidder, lot, Question.LEVEL_CHANGES_IN_TERM);
        boolean answers = choice.isPresent()
                && Ruling.restsOnALevel(ruling.outcome(), ruling.decision())
                && LevelReadings.of(input, found.holding(), obligation).isPresent();
        return answers ? ruling.chosen(choice.get()) : ruling;
    }

    /**
     * Accepted proof stands in for a certificate that is not there, or only of a lower grade; refused proof is said where
     * nothing else is there.
     */
    private Findings withProof(Bidder bidder, Optional<String> lot, Findings found) {
        Optional<HumanDecision.EquivalentProof> proof = facts.proofOf(bidder, lot);
        if (proof.isEmpty()) {
            return found;
        }
        if (proof.get().accepted().isPresent()) {
            return found.proven(proof.get());
        }
        return found.holding().isPresent() ? found : found.refusing(proof.get());
    }

    private Ruling without(Bidder bidder, Findings found) {
        if (found.refused().isEmpty() && bidder.reading() instanceof KvkReading.Refused refused) {
            return Ruling.of(
                    new Outcome.UnreadableNumber(refused.cause()),
                    Remark.of(Code.KVK_UNREADABLE, "cause", refused.cause()));
        }
        if (found.refused().isEmpty() && input.answers() instanceof Unreachable unreachable) {
            return Ruling.of(
                    new Outcome.RegisterUnreachable(unreachable.reason()),
                    Remark.of(Code.REGISTER_UNREACHABLE, "reason", unreachable.reason()));
        }
        return found.withoutHolding(input.referenceDate().day());
    }
}
