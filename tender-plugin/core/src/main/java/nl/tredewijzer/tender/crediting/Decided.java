package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.Map;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Criterion;

/** Reasons that name a decision. */
final class Decided {

    private Decided() {}

    static Remark accepted(HumanDecision.EquivalentProof proof) {
        return new Remark(
                Code.EQUIVALENT_ACCEPTED,
                Map.of(
                        "proof", proof.proof(),
                        "grade", proof.accepted().orElseThrow(),
                        "by", proof.recorded().by(),
                        "day", day(proof.recorded()),
                        "motivation", proof.recorded().motivation()));
    }

    static Remark refused(HumanDecision.EquivalentProof proof) {
        return new Remark(
                Code.EQUIVALENT_REFUSED,
                Map.of(
                        "proof", proof.proof(),
                        "by", proof.recorded().by(),
                        "day", day(proof.recorded()),
                        "motivation", proof.recorded().motivation()));
    }

    static Remark chosen(HumanDecision.Choice choice) {
        return new Remark(
                Code.CHOSEN,
                Map.of(
                        "effect", choice.effect(),
                        "by", choice.recorded().by(),
                        "day", day(choice.recorded()),
                        "motivation", choice.recorded().motivation()));
    }

    static Remark owed(HumanDecision.ObligationDecision decision) {
        return new Remark(
                Code.OBLIGATION_DECIDED,
                Map.of(
                        "percentage", decision.percentage().orElseThrow(),
                        "by", decision.recorded().by(),
                        "day", day(decision.recorded()),
                        "motivation", decision.recorded().motivation()));
    }

    static Remark nothingOwed(HumanDecision.ObligationDecision decision) {
        return new Remark(
                Code.NOTHING_OWED_BY_DECISION,
                Map.of(
                        "by", decision.recorded().by(),
                        "day", day(decision.recorded()),
                        "motivation", decision.recorded().motivation()));
    }

    static Remark criterion(HumanDecision.CriterionDecision decision, Criterion criterion) {
        return new Remark(
                decision.usable() ? Code.CRITERION_DECIDED : Code.CRITERION_DECLINED,
                Map.of(
                        "criterion", criterion,
                        "by", decision.recorded().by(),
                        "day", day(decision.recorded()),
                        "motivation", decision.recorded().motivation()));
    }

    private static LocalDate day(Recorded recorded) {
        return DutchTime.dayOf(recorded.at());
    }
}
