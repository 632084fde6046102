package nl.tredewijzer.tender.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.BilingualText;

/**
 * How an authority credits PSO certificates against the social return obligation.
 *
 * @param id its name in the catalogue, such as {@code oost-nederland}
 * @param version which edition of the rule this is
 * @param title what it is called
 * @param authority who made it
 * @param region for which region, if one
 * @param members authorities that a source names as following it, possibly none
 * @param inForce when it holds, as far as sources say
 * @param obligation what it says of the obligation
 * @param validity on which days the certificate has to be valid
 * @param rules one rule for every grade
 * @param sources what it was read in, at least one
 */
public record Policy(
        String id,
        String version,
        BilingualText title,
        String authority,
        Optional<String> region,
        List<String> members,
        InForce inForce,
        ObligationTerms obligation,
        ValidityMoments validity,
        List<CreditRule> rules,
        List<Source> sources) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");

    /** @throws IllegalArgumentException if a grade has no rule or two, or a rule names a source that is not there */
    public Policy {
        if (!ID.matcher(id).matches() || id.length() > 100) {
            throw new IllegalArgumentException("A policy's id is words of a–z and 0–9 with hyphens: " + id);
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("A policy's version is letters, digits, dots and hyphens: " + version);
        }
        Objects.requireNonNull(title, "title");
        if (authority.isBlank()) {
            throw new IllegalArgumentException("A policy names its authority");
        }
        Objects.requireNonNull(region, "region");
        members = List.copyOf(members);
        Objects.requireNonNull(inForce, "inForce");
        rules = rules.stream()
                .sorted((one, other) -> one.grade().compareTo(other.grade()))
                .toList();
        sources = List.copyOf(sources);
        if (!rules.stream().map(CreditRule::grade).toList().equals(Grade.all())) {
            throw new IllegalArgumentException("A policy has exactly one rule for every grade");
        }
        requireSources(sources, cited(obligation, validity, rules));
    }

    /** The rule for this grade. */
    public CreditRule ruleFor(Grade grade) {
        return rules.get(grade.thirtyPlus() ? rules.size() - 1 : grade.level().ordinal());
    }

    /** The rule whose effect counts for this grade: the rule of Trede 3 where PSO 30+ follows its step. */
    public CreditRule effectiveRuleFor(Grade grade) {
        CreditRule rule = ruleFor(grade);
        return rule.effect() instanceof Effect.FollowsStep ? ruleFor(new Grade(grade.level(), false)) : rule;
    }

    /** The sources of these keys, in the order of the policy. */
    public List<Source> sourcesOf(List<String> keys) {
        return sources.stream().filter(source -> keys.contains(source.key())).toList();
    }

    /** Whether something that these sources say rests on secondary sources only. */
    public boolean restsOnSecondary(List<String> keys) {
        return !keys.isEmpty() && sourcesOf(keys).stream().allMatch(s -> s.certainty() == Certainty.SECONDARY);
    }

    private static Stream<String> cited(ObligationTerms obligation, ValidityMoments validity, List<CreditRule> rules) {
        return Stream.of(
                        obligation.baseSources().stream(),
                        obligation.percentage().stream().flatMap(percentage -> percentage.sources().stream()),
                        obligation.threshold().stream().flatMap(threshold -> threshold.sources().stream()),
                        validity.sources().stream(),
                        rules.stream().flatMap(rule -> rule.sources().stream()))
                .flatMap(keys -> keys);
    }

    private static void requireSources(List<Source> sources, Stream<String> cited) {
        Map<String, Source> byKey = sources.stream()
                .collect(Collectors.toMap(
                        Source::key,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("A source's key stands twice: " + one.key());
                        },
                        TreeMap::new));
        Set<String> unknown = cited.collect(Collectors.toCollection(HashSet::new));
        unknown.removeAll(byKey.keySet());
        if (sources.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("A policy lists the sources that it names; missing: " + unknown);
        }
    }
}
