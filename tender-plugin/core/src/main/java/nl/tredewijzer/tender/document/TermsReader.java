package nl.tredewijzer.tender.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.policy.Clause;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.Reach;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValidityMoments;
import nl.tredewijzer.tender.policy.VersionSelection;

/** Reads what a policy says of the obligation, and of whose certificate counts on which days. */
final class TermsReader {

    private final SourceReader sources;
    private final Set<BidderRole> roles = EnumSet.noneOf(BidderRole.class);

    TermsReader(SourceReader sources) {
        this.sources = sources;
    }

    Optional<ObligationTerms> obligation(Node node) {
        Optional<Node> base = node.node("base");
        Optional<ObligationBase> of =
                base.flatMap(child -> child.required("of", child.constant("of", ObligationBase.class)));
        List<String> baseSources = base.map(sources::required).orElseGet(List::of);
        base.ifPresent(Node::nothingElse);
        if (of.filter(ObligationBase.UNSTATED::equals).isPresent()) {
            node.wrong("base", "wordt weggelaten als geen bron hem noemt", "is left out where no source states it");
        }
        List<PercentageRule> percentages = node.nodes("percentages").stream()
                .flatMap(child -> percentage(child).stream())
                .toList();
        for (int i = 0; i < percentages.size() - 1; i++) {
            if (percentages.get(i).onlyWhen().isEmpty()) {
                node.wrong(
                        "percentages",
                        "bevat een percentage zonder voorwaarde dat niet het laatste is: wat erna komt, geldt nooit",
                        "holds a percentage without a condition that is not the last: what follows never holds");
            }
        }
        List<Clause> onlyWhen = node.nodes("onlyWhen").stream()
                .flatMap(child -> clause(child).stream())
                .toList();
        return node.made(
                () -> new ObligationTerms(of.orElse(ObligationBase.UNSTATED), baseSources, percentages, onlyWhen));
    }

    private Optional<PercentageRule> percentage(Node node) {
        Optional<Percentage> value = node.required("value", node.percentage("value"));
        List<Condition> onlyWhen = ShapeReader.conditions(node.nodes("onlyWhen"));
        List<String> keys = sources.required(node);
        return node.made(() -> new PercentageRule(value.orElseThrow(), onlyWhen, keys));
    }

    private Optional<Clause> clause(Node node) {
        Optional<Condition> condition = ShapeReader.condition(node);
        List<String> keys = sources.required(node);
        return node.made(() -> new Clause(condition.orElseThrow(), keys));
    }

    Optional<ValidityMoments> validity(Node node) {
        List<Moment> moments = node.constants("moments", Moment.class);
        node.required("moments", Optional.empty());
        if (!moments.contains(Moment.TENDER_DEADLINE) && !moments.contains(Moment.AWARD)) {
            node.wrong("moments", "bevat TENDER_DEADLINE noch AWARD", "holds neither TENDER_DEADLINE nor AWARD");
        }
        List<String> keys = sources.optional(node);
        if (!List.of(Moment.TENDER_DEADLINE).containsAll(moments) && keys.isEmpty()) {
            node.wrong("sources", "ontbreekt voor een ander moment", "is missing for another moment");
        }
        return node.made(() -> new ValidityMoments(moments, keys));
    }

    Optional<RoleRule> role(Node node) {
        Optional<BidderRole> role = node.required("role", node.constant("role", BidderRole.class));
        Optional<RoleRule.Counting> counts = node.required("counts", node.constant("counts", RoleRule.Counting.class));
        node.once("role", role, roles);
        List<String> keys = sources.required(node);
        return node.made(() -> new RoleRule(role.orElseThrow(), counts.orElseThrow(), keys));
    }

    Optional<Reach> reach(Node node) {
        Optional<Reach.Span> of = node.required("of", node.constant("of", Reach.Span.class));
        List<String> keys = sources.required(node);
        return node.made(() -> new Reach(of.orElseThrow(), keys));
    }

    Optional<VersionSelection> selection(Node node) {
        Optional<VersionSelection.Day> by = node.required("by", node.constant("by", VersionSelection.Day.class));
        List<String> keys = sources.required(node);
        return node.made(() -> new VersionSelection(by.orElseThrow(), keys));
    }
}
