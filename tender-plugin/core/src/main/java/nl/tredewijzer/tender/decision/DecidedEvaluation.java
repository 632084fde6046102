package nl.tredewijzer.tender.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.StoredRecord;

/**
 * An evaluation that was run again on a decision. The earlier one is not replaced: both are kept, with the decision and
 * the difference.
 *
 * @param before the evaluation on which was decided
 * @param decision what was decided
 * @param after the same with the decision in it; it names the earlier one by its hash
 */
public record DecidedEvaluation(StoredRecord before, HumanDecision decision, EvaluationRecord after) {

    public DecidedEvaluation {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Runs a kept evaluation again with a decision. The register is not asked: a decision is about what was known.
     *
     * @param kept the evaluation
     * @param decision what was decided, by whom, when and why
     * @param clock tells when it is run again
     * @throws DecisionRefused if the decision is about nothing that the evaluation asks
     */
    public static DecidedEvaluation of(StoredRecord kept, HumanDecision decision, Clock clock) {
        CreditingInput inputs = kept.inputs();
        Bidder bidder = bidder(inputs, decision);
        requireLots(inputs, bidder, decision);
        if (inputs.answers() instanceof Unreachable && bidder.kvkNumber().isPresent()) {
            throw refused(
                    "Het register is bij deze toets niet geraadpleegd; toets eerst opnieuw.",
                    "The register was not consulted for this evaluation; evaluate again first.",
                    Map.of());
        }
        CreditingInput decided = inputs.with(inputs.dossier().with(List.of(decision)));
        Evaluation after = decided.evaluate();
        requireTested(after, decision);
        if (after.answers().equals(inputs.evaluate().answers())) {
            throw nothingAsked(kept, decision);
        }
        return new DecidedEvaluation(kept, decision, EvaluationRecord.following(kept, decided, clock));
    }

    /** What the decision changed. */
    public Difference difference() {
        return Difference.between(before.inputs(), after.inputs());
    }

    private static Bidder bidder(CreditingInput inputs, HumanDecision decision) {
        return inputs.bidders().stream()
                .filter(bidder -> bidder.key().equalsIgnoreCase(decision.bidder()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "Deze toets kent geen inschrijver {bidder}.",
                        "This evaluation knows no bidder {bidder}.",
                        Map.of("bidder", decision.bidder())));
    }

    private static void requireLots(CreditingInput inputs, Bidder bidder, HumanDecision decision) {
        String unknown = decision.lots().stream()
                .filter(lot -> inputs.tender().lot(lot).isEmpty()
                        && bidder.lots().stream().noneMatch(lot::equalsIgnoreCase))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw refused(
                    "Deze toets kent geen perceel {lot}.",
                    "This evaluation knows no lot {lot}.",
                    Map.of("lot", unknown));
        }
    }

    /** A lot has to be tested by itself, or nothing follows from a decision about it. */
    private static void requireTested(Evaluation after, HumanDecision decision) {
        boolean tested = decision.lots().isEmpty()
                || after.answers().stream()
                        .filter(answer -> answer.bidder().key().equalsIgnoreCase(decision.bidder()))
                        .anyMatch(answer -> decision.lots().stream().noneMatch(lot -> isUnused(answer, lot)));
        if (!tested) {
            throw refused(
                    "{bidder} wordt hier niet per perceel getoetst: geef de waarde van elk perceel op, of beslis over alle"
                            + " percelen samen.",
                    "{bidder} is not tested lot by lot here: give the value of every lot, or decide about all lots"
                            + " together.",
                    Map.of("bidder", decision.bidder()));
        }
    }

    private static boolean isUnused(BidderEvaluation answer, String lot) {
        return answer.questions().stream()
                .anyMatch(question -> question.code() == Code.DECISION_OF_LOT_UNUSED
                        && lot.equals(question.values().get("lot")));
    }

    private static DecisionRefused nothingAsked(StoredRecord kept, HumanDecision decision) {
        if (isPreceded(kept, decision)) {
            return refused(
                    "Over {bidder} ligt al een beslissing van hetzelfde moment of later; die telt.",
                    "There is a decision about {bidder} already of the same moment or later, which counts.",
                    Map.of("bidder", decision.bidder()));
        }
        if (decision instanceof HumanDecision.EquivalentProof) {
            return refused(
                    "Gelijkwaardig bewijs van {bidder} doet hier niets: er is een certificaat gevonden dat niet lager is.",
                    "Equivalent proof of {bidder} does nothing here: a certificate was found that is no lower.",
                    Map.of("bidder", decision.bidder()));
        }
        String open = OpenQuestions.about(kept.rerun(), decision.bidder(), decision.lots()).stream()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? refused(
                        "Over {bidder} wordt hier niets gevraagd waarop een keuze antwoord geeft.",
                        "Nothing is asked here about {bidder} that a choice would answer.",
                        Map.of("bidder", decision.bidder()))
                : refused(
                        "Deze keuze beantwoordt geen vraag over {bidder}; gevraagd wordt {open}.",
                        "This choice answers no question about {bidder}; asked is {open}.",
                        Map.of("bidder", decision.bidder(), "open", open));
    }

    private static boolean isPreceded(StoredRecord kept, HumanDecision decision) {
        return kept.inputs().dossier().decisions().stream()
                .filter(known -> known.bidder().equalsIgnoreCase(decision.bidder()))
                .filter(known -> known.getClass() == decision.getClass())
                .anyMatch(known ->
                        !known.recorded().at().isBefore(decision.recorded().at()));
    }

    private static DecisionRefused refused(String dutch, String english, Map<String, Object> values) {
        Bilingual reason = new Phrase(dutch, english, values);
        return new DecisionRefused(reason);
    }
}
