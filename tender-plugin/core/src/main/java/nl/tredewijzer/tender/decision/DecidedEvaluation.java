package nl.tredewijzer.tender.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.CreditingInput;
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
        if (decided.evaluate().answers().equals(inputs.evaluate().answers())) {
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

    private static DecisionRefused nothingAsked(StoredRecord kept, HumanDecision decision) {
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

    private static DecisionRefused refused(String dutch, String english, Map<String, Object> values) {
        Bilingual reason = new Phrase(dutch, english, values);
        return new DecisionRefused(reason);
    }
}
