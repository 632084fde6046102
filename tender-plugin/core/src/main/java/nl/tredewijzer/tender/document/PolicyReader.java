package nl.tredewijzer.tender.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.InForce;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Reach;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValidityMoments;
import nl.tredewijzer.tender.policy.VersionSelection;

/** Reads a policy file, and completes it with the policy that it inherits. */
final class PolicyReader {

    private static final int LONGEST = 500;

    private final Node node;
    private final Optional<Policy> parent;
    private final SourceReader sources;

    private PolicyReader(Node node, Optional<Policy> parent) {
        this.node = node;
        this.parent = parent;
        this.sources = new SourceReader(node, parent.map(Policy::sources).orElseGet(List::of));
    }

    /** @param policies finds the policy that another inherits, by its id or its id and version */
    static Optional<Policy> policy(Node node, Function<String, Optional<Policy>> policies) {
        Optional<String> inherits = node.text("inherits", LONGEST);
        Optional<Policy> parent = inherits.flatMap(policies);
        if (inherits.isPresent() && parent.isEmpty()) {
            node.wrong(
                    "inherits",
                    "noemt een beleid dat er niet is: " + inherits.get(),
                    "names a policy that is not there: " + inherits.get());
        }
        return new PolicyReader(node, parent).read();
    }

    private Optional<Policy> read() {
        node.text("$schema", LONGEST);
        String id = node.requiredText("id", 100);
        String version = node.requiredText("version", 40);
        nameIsRight(id, version);
        Optional<String> completedWith = node.text("completedWith", LONGEST);
        Optional<BilingualText> title =
                node.required("title", node.node("title").flatMap(SourceReader::bilingual));
        String authority = node.requiredText("authority", LONGEST);
        Optional<String> region = node.text("region", LONGEST).or(() -> parent.flatMap(Policy::region));
        List<String> members = node.texts("members");
        if (parent.isEmpty()) {
            node.required("sources", Optional.empty());
        }
        TermsReader terms = new TermsReader(sources);
        FulfilmentReader others = new FulfilmentReader(sources);
        Optional<InForce> inForce =
                node.required("inForce", node.node("inForce").flatMap(PolicyReader::inForce));
        Optional<VersionSelection> selection = part("selectedBy", terms::selection, Policy::selection);
        Optional<ObligationTerms> obligation =
                part("obligation", terms::obligation, policy -> Optional.of(policy.obligation()));
        Optional<ValidityMoments> validity =
                part("validity", terms::validity, policy -> Optional.of(policy.validity()));
        List<RoleRule> roles = parts("roles", terms::role, Policy::roles);
        Optional<Reach> reach = part("reach", terms::reach, Policy::reach);
        List<CreditRule> rules = new RulesReader(sources).read(node.nodes("rules"), inheritedRules());
        List<EqualRegister> equalRegisters = parts("equalRegisters", others::equal, Policy::equalRegisters);
        List<CriterionRule> criteria = parts("criteria", others::criterion, Policy::criteria);
        Optional<Fulfilment> fulfilment =
                others.fulfilment(node, parent.map(Policy::fulfilment).orElse(Fulfilment.UNSTATED));
        return node.made(() -> new Policy(
                id,
                version,
                title.orElseThrow(),
                authority,
                region,
                members,
                parent.map(policy -> policy.id() + "@" + policy.version()).or(() -> completedWith),
                inForce.orElseThrow(),
                selection,
                obligation.orElse(ObligationTerms.UNSTATED),
                validity.orElse(ValidityMoments.UNSTATED),
                roles,
                reach,
                rules,
                equalRegisters,
                criteria,
                fulfilment.orElseThrow(),
                sources.all()));
    }

    private void nameIsRight(String id, String version) {
        if (!id.equals("?") && !Policy.isId(id)) {
            node.wrong(
                    "id",
                    "bestaat uit kleine letters en cijfers met streepjes ertussen",
                    "is small letters and digits with hyphens between them");
        }
        if (!version.equals("?") && !Policy.isVersion(version)) {
            node.wrong(
                    "version",
                    "bestaat uit letters, cijfers, punten en streepjes",
                    "is letters, digits, dots and hyphens");
        }
    }

    private Map<Grade, CreditRule> inheritedRules() {
        return parent.map(policy ->
                        policy.rules().stream().collect(Collectors.toMap(CreditRule::grade, Function.identity())))
                .orElseGet(Map::of);
    }

    private <T> Optional<T> part(
            String name, Function<Node, Optional<T>> reading, Function<Policy, Optional<T>> inherited) {
        return node.node(name).flatMap(reading).or(() -> parent.flatMap(inherited));
    }

    private <T> List<T> parts(String name, Function<Node, Optional<T>> reading, Function<Policy, List<T>> inherited) {
        List<T> own = node.nodes(name).stream()
                .flatMap(child -> reading.apply(child).stream())
                .toList();
        return node.has(name) || parent.isEmpty() ? own : inherited.apply(parent.get());
    }

    private static Optional<InForce> inForce(Node node) {
        Optional<LocalDate> from = node.date("from");
        Optional<LocalDate> until = node.date("until");
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            node.wrong("until", "ligt voor de ingangsdatum", "lies before the first day");
        }
        return node.made(() -> new InForce(from, until));
    }
}
