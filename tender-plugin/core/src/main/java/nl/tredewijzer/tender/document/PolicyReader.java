package nl.tredewijzer.tender.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.policy.Certainty;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.InForce;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;
import nl.tredewijzer.tender.policy.Threshold;
import nl.tredewijzer.tender.policy.ValidityMoments;

/** Reads the parts of a policy file. */
final class PolicyReader {

    private static final int LONGEST = 500;
    private static final int LONGEST_EXCERPT = 4000;

    private final Set<String> sourceKeys = new HashSet<>();

    private PolicyReader() {}

    static Optional<Policy> policy(Node node) {
        return new PolicyReader().read(node);
    }

    private Optional<Policy> read(Node node) {
        node.text("$schema", LONGEST);
        String id = node.requiredText("id", 100);
        String version = node.requiredText("version", 40);
        Optional<BilingualText> title =
                node.required("title", node.node("title").flatMap(PolicyReader::bilingual));
        String authority = node.requiredText("authority", LONGEST);
        Optional<String> region = node.text("region", LONGEST);
        List<String> members = node.texts("members");
        List<Source> sources = node.nodes("sources").stream()
                .flatMap(source -> source(source).stream())
                .toList();
        node.required("sources", Optional.empty());
        Optional<InForce> inForce =
                node.required("inForce", node.node("inForce").flatMap(PolicyReader::inForce));
        Optional<ObligationTerms> obligation =
                node.required("obligation", node.node("obligation").flatMap(this::obligation));
        Optional<ValidityMoments> validity =
                node.required("validity", node.node("validity").flatMap(this::validity));
        List<CreditRule> rules = node.nodes("rules").stream()
                .flatMap(rule -> rule(rule).stream())
                .toList();
        everyGradeOnce(node, rules);
        return node.made(() -> new Policy(
                id,
                version,
                title.orElseThrow(),
                authority,
                region,
                members,
                inForce.orElseThrow(),
                obligation.orElseThrow(),
                validity.orElseThrow(),
                rules,
                sources));
    }

    private void everyGradeOnce(Node node, List<CreditRule> rules) {
        Set<Grade> seen = new TreeSet<>();
        for (CreditRule rule : rules) {
            if (!seen.add(rule.grade())) {
                node.wrong(
                        "rules",
                        "bevat twee regels voor " + rule.grade().dutch(),
                        "holds two rules for " + rule.grade().english());
            }
        }
        for (Grade grade : Grade.all()) {
            if (!seen.contains(grade)) {
                node.wrong(
                        "rules",
                        "bevat geen regel voor " + grade.dutch() + "; gebruik notNamed als de bron er niets over zegt",
                        "holds no rule for " + grade.english() + "; use notNamed where the source says nothing of it");
            }
        }
    }

    private Optional<Source> source(Node node) {
        String key = node.requiredText("key", 100);
        if (!sourceKeys.add(key)) {
            node.wrong("key", "staat twee keer in de lijst", "stands in the list twice");
        }
        String title = node.requiredText("title", LONGEST);
        Optional<URI> address = node.text("address", LONGEST).flatMap(text -> address(node, text));
        String excerpt = node.requiredText("excerpt", LONGEST_EXCERPT);
        Optional<LocalDate> published = node.date("published");
        Optional<LocalDate> readOn = node.required("readOn", node.date("readOn"));
        Optional<Certainty> certainty = node.required("certainty", node.constant("certainty", Certainty.class));
        Optional<BilingualText> note = node.node("note").flatMap(PolicyReader::bilingual);
        return node.made(() -> new Source(
                key, title, address, excerpt, published, readOn.orElseThrow(), certainty.orElseThrow(), note));
    }

    private static Optional<URI> address(Node node, String text) {
        if (text.matches("https?://[^\\s/]+\\S*")) {
            try {
                return Optional.of(URI.create(text));
            } catch (IllegalArgumentException e) {
                // Said below, with the same words.
            }
        }
        node.wrong("address", "is geen webadres", "is no address of the web");
        return Optional.empty();
    }

    private static Optional<InForce> inForce(Node node) {
        Optional<LocalDate> from = node.date("from");
        Optional<LocalDate> until = node.date("until");
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            node.wrong("until", "ligt voor de ingangsdatum", "lies before the first day");
        }
        return node.made(() -> new InForce(from, until));
    }

    private Optional<ObligationTerms> obligation(Node node) {
        Optional<Node> base = node.required("base", node.node("base"));
        Optional<ObligationBase> of =
                base.flatMap(child -> child.required("of", child.constant("of", ObligationBase.class)));
        List<String> baseSources = base.map(this::citations).orElseGet(List::of);
        base.ifPresent(Node::nothingElse);
        Optional<ObligationTerms.UsualPercentage> percentage =
                node.node("percentage").flatMap(this::usualPercentage);
        Optional<Threshold> threshold = node.node("threshold").flatMap(this::threshold);
        return node.made(() -> new ObligationTerms(of.orElseThrow(), baseSources, percentage, threshold));
    }

    private Optional<ObligationTerms.UsualPercentage> usualPercentage(Node node) {
        Optional<Percentage> value = node.required("value", node.percentage("value"));
        List<String> sources = citations(node);
        return node.made(() -> new ObligationTerms.UsualPercentage(value.orElseThrow(), sources));
    }

    private Optional<Threshold> threshold(Node node) {
        Optional<Money> amount = node.required("amount", node.money("amount"));
        Optional<Threshold.Edge> edge = node.required("edge", node.constant("edge", Threshold.Edge.class));
        List<String> sources = citations(node);
        return node.made(() -> new Threshold(amount.orElseThrow(), edge.orElseThrow(), sources));
    }

    private Optional<ValidityMoments> validity(Node node) {
        List<Moment> moments = node.constants("moments", Moment.class);
        node.required("moments", Optional.empty());
        List<String> sources = knownSources(node);
        if (!EnumSet.of(Moment.TENDER_DEADLINE).containsAll(moments) && sources.isEmpty()) {
            node.wrong("sources", "ontbreekt voor een verder moment", "is missing for a further moment");
        }
        return node.made(() -> new ValidityMoments(moments, sources));
    }

    private Optional<CreditRule> rule(Node node) {
        Optional<PerformanceLevel> level = node.required("level", node.constant("level", PerformanceLevel.class));
        boolean thirtyPlus = node.flag("thirtyPlus");
        if (thirtyPlus && level.filter(PerformanceLevel.STEP_3::equals).isEmpty()) {
            node.wrong("thirtyPlus", "kan alleen bij STEP_3", "is for STEP_3 only");
            return Optional.empty();
        }
        Optional<Effect> effect = node.required("effect", node.node("effect").flatMap(PolicyReader::effect));
        boolean credits = effect.flatMap(Effect::reduction).isPresent();
        List<String> sources = credits ? citations(node) : knownSources(node);
        Optional<BilingualText> note = node.node("note").flatMap(PolicyReader::bilingual);
        if (!thirtyPlus && effect.filter(Effect.FollowsStep.class::isInstance).isPresent()) {
            node.wrong("effect", "followsStep kan alleen bij thirtyPlus", "followsStep is for thirtyPlus only");
            return Optional.empty();
        }
        return node.made(
                () -> new CreditRule(new Grade(level.orElseThrow(), thirtyPlus), effect.orElseThrow(), sources, note));
    }

    private static Optional<Effect> effect(Node node) {
        String kind = node.requiredText("kind", 40);
        Optional<Percentage> percentage = Optional.empty();
        if (kind.equals("percentageReduction")) {
            percentage = node.required("percentage", node.percentage("percentage"));
        }
        node.nothingElse();
        return switch (kind) {
            case "percentageReduction" -> percentage.map(Effect.PercentageReduction::new);
            case "fullSatisfaction" -> Optional.of(new Effect.FullSatisfaction());
            case "exemption" -> Optional.of(new Effect.Exemption());
            case "followsStep" -> Optional.of(new Effect.FollowsStep());
            case "notNamed" -> Optional.of(new Effect.NotNamed());
            default -> {
                String known = "percentageReduction, fullSatisfaction, exemption, followsStep, notNamed";
                node.wrong("kind", "is niet een van " + known, "is not one of " + known);
                yield Optional.empty();
            }
        };
    }

    private static Optional<BilingualText> bilingual(Node node) {
        String dutch = node.requiredText("nl", BilingualText.LONGEST);
        String english = node.requiredText("en", BilingualText.LONGEST);
        return node.made(() -> new BilingualText(dutch, english));
    }

    /** Keys of sources for something that has to have one. */
    private List<String> citations(Node node) {
        List<String> keys = knownSources(node);
        if (keys.isEmpty()) {
            node.wrong("sources", "noemt geen bron", "names no source");
        }
        return keys;
    }

    private List<String> knownSources(Node node) {
        List<String> keys = node.texts("sources");
        for (String key : keys) {
            if (!sourceKeys.contains(key)) {
                node.wrong("sources", "noemt een onbekende bron: " + key, "names an unknown source: " + key);
            }
        }
        return keys;
    }
}
