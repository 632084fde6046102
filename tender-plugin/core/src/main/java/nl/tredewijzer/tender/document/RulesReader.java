package nl.tredewijzer.tender.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.PlainEffect;

/**
 * Reads what a policy says of each grade. A rule is about one level, or about all {@code from} a level; a rule about one
 * level goes before, and so does one from a higher level. What is not said is inherited, or else not named.
 */
final class RulesReader {

    private final SourceReader sources;
    private final Map<Grade, CreditRule> exact = new TreeMap<>();
    private final Map<Grade, CreditRule> from = new TreeMap<>();

    RulesReader(SourceReader sources) {
        this.sources = sources;
    }

    List<CreditRule> read(List<Node> nodes, Map<Grade, CreditRule> inherited) {
        nodes.forEach(this::rule);
        return Grade.all().stream().map(grade -> ruleFor(grade, inherited)).toList();
    }

    private CreditRule ruleFor(Grade grade, Map<Grade, CreditRule> inherited) {
        if (exact.containsKey(grade)) {
            return exact.get(grade);
        }
        Optional<CreditRule> reaching = from.values().stream()
                .filter(rule -> grade.isAtLeast(rule.grade()))
                .reduce((lower, higher) -> higher);
        return reaching.map(rule -> new CreditRule(grade, rule.effect(), rule.onlyWhen(), rule.sources(), rule.note()))
                .orElseGet(() -> inherited.getOrDefault(grade, CreditRule.silent(grade)));
    }

    private void rule(Node node) {
        Optional<Grade> level = node.grade("level");
        Optional<Grade> lowest = node.grade("from");
        if (node.has("level") == node.has("from")) {
            node.wrong("level", "of from staat er, één van beide", "or from is given, one of the two");
        }
        Optional<Effect> effect = node.required("effect", node.node("effect").flatMap(ShapeReader::effect));
        List<Condition> onlyWhen = ShapeReader.conditions(node.nodes("onlyWhen"));
        List<String> keys =
                effect.filter(Effect::needsSource).isPresent() ? sources.required(node) : sources.optional(node);
        Optional<BilingualText> note = SourceReader.note(node);
        Optional<Grade> grade = level.or(() -> lowest);
        if (effect.filter(PlainEffect.FOLLOWS_STEP::equals).isPresent()
                && grade.filter(Grade::thirtyPlus).isEmpty()) {
            node.wrong("effect", "followsStep kan alleen bij PSO 30+", "followsStep is for PSO 30+ only");
            return;
        }
        if (effect.filter(PlainEffect.FOLLOWS_STEP::equals).isPresent() && !onlyWhen.isEmpty()) {
            node.wrong(
                    "onlyWhen",
                    "kan niet bij followsStep: de voorwaarden van Trede 3 gelden",
                    "is not for followsStep: the conditions of Step 3 hold");
            return;
        }
        Map<Grade, CreditRule> rules = level.isPresent() ? exact : from;
        if (grade.filter(rules::containsKey).isPresent()) {
            node.wrong(
                    level.isPresent() ? "level" : "from",
                    "heeft al een regel: " + grade.get().dutch(),
                    "has a rule already: " + grade.get().english());
            return;
        }
        node.made(() -> new CreditRule(grade.orElseThrow(), effect.orElseThrow(), onlyWhen, keys, note))
                .ifPresent(rule -> rules.put(rule.grade(), rule));
    }
}
