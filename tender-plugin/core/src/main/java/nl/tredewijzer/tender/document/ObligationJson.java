package nl.tredewijzer.tender.document;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Clause;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.Policy;

/** What is owed, or why nothing or nothing yet, as JSON with the keys of the sources that say so. */
final class ObligationJson {

    private ObligationJson() {}

    static JsonObjectBuilder write(Policy policy, BidderEvaluation answer) {
        if (answer.obligation() instanceof Obligation.Owed owed) {
            JsonObjectBuilder object = JsonParts.object();
            owed.share().ifPresent(share -> object.add("share", share.toString()));
            return object.add("kind", "OWED")
                    .add("base", owed.base().toString())
                    .add("basis", owed.basis().name())
                    .add("baseSources", Texts.array(policy.obligation().baseSources()))
                    .add("percentage", owed.percentage().toString())
                    .add("percentageOrigin", owed.origin().name())
                    .add("sources", Texts.array(owed.sources()))
                    .add("euros", answer.owed().orElseThrow().toString());
        } else if (answer.obligation() instanceof Obligation.NotApplicable none) {
            return without("NOT_APPLICABLE", none.reason(), policy.obligation());
        }
        return without("UNKNOWN", ((Obligation.Unknown) answer.obligation()).reason(), policy.obligation());
    }

    private static JsonObjectBuilder without(String kind, Remark reason, ObligationTerms terms) {
        return JsonParts.object()
                .add("kind", kind)
                .add("reason", reason.code().name())
                .add("sources", Texts.array(sources(reason, terms)));
    }

    /** Of the threshold, condition or base that the reason is about; none where it is about no rule. */
    private static List<String> sources(Remark reason, ObligationTerms terms) {
        Object condition = reason.values().get("condition");
        return switch (reason.code()) {
            case BELOW_THRESHOLD, THRESHOLD_UNDECIDED ->
                terms.threshold().map(Clause::sources).orElseGet(List::of);
            case OBLIGATION_CONDITION_NOT_MET, OBLIGATION_CONDITION_UNDECIDED ->
                terms.onlyWhen().stream()
                        .filter(clause -> clause.condition().equals(condition))
                        .findFirst()
                        .map(Clause::sources)
                        .orElseGet(List::of);
            case PERCENTAGE_UNDECIDED ->
                terms.percentages().stream()
                        .filter(rule -> rule.onlyWhen().contains(condition))
                        .findFirst()
                        .map(PercentageRule::sources)
                        .orElseGet(List::of);
            case BASE_IS_SUBSIDY, SUBSIDY_NOT_NAMED, WAGE_SUM_MISSING -> terms.baseSources();
            default -> List.of();
        };
    }
}
