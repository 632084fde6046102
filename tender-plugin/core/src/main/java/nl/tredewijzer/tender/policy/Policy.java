package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.BidderRole;
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
 * @param inherits the policy of a covenant or region that this one was completed with, if one
 * @param inForce when it holds, as far as sources say
 * @param selection which day of a tender decides on the version, if a source says it
 * @param obligation what it says of the obligation
 * @param validity on which days the certificate has to be valid
 * @param roles how it counts the certificates of parties in other roles, as far as sources say
 * @param reach for what a certificate counts, if a source says it
 * @param rules one rule for every grade
 * @param equalRegisters other registers that it treats like a grade
 * @param criteria uses of the certificate beside the obligation
 * @param fulfilment how what remains can be fulfilled
 * @param sources what it was read in, at least one
 */
public record Policy(
        String id,
        String version,
        BilingualText title,
        String authority,
        Optional<String> region,
        List<String> members,
        Optional<String> inherits,
        InForce inForce,
        Optional<VersionSelection> selection,
        ObligationTerms obligation,
        ValidityMoments validity,
        List<RoleRule> roles,
        Optional<Reach> reach,
        List<CreditRule> rules,
        List<EqualRegister> equalRegisters,
        List<CriterionRule> criteria,
        Fulfilment fulfilment,
        List<Source> sources) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,39}");

    /**
     * @throws IllegalArgumentException if a grade has no rule or two, a role or a register has two, or a part names a source
     *     that is not there
     */
    public Policy {
        if (!isId(id)) {
            throw new IllegalArgumentException("A policy's id is words of a–z and 0–9 with hyphens: " + id);
        }
        if (!isVersion(version)) {
            throw new IllegalArgumentException("A policy's version is letters, digits, dots and hyphens: " + version);
        }
        Objects.requireNonNull(title, "title");
        if (authority.isBlank()) {
            throw new IllegalArgumentException("A policy names its authority");
        }
        Objects.requireNonNull(region, "region");
        members = List.copyOf(members);
        Objects.requireNonNull(inherits, "inherits");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(selection, "selection");
        roles = List.copyOf(roles);
        Objects.requireNonNull(reach, "reach");
        rules = rules.stream()
                .sorted((one, other) -> one.grade().compareTo(other.grade()))
                .toList();
        equalRegisters = List.copyOf(equalRegisters);
        criteria = List.copyOf(criteria);
        sources = List.copyOf(sources);
        if (!rules.stream().map(CreditRule::grade).toList().equals(Grade.all())) {
            throw new IllegalArgumentException("A policy has exactly one rule for every grade");
        }
        if (roles.stream().map(RoleRule::role).distinct().count() < roles.size()) {
            throw new IllegalArgumentException("A policy has one rule for a role at most");
        }
        Set<String> registers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        if (!equalRegisters.stream().map(EqualRegister::register).allMatch(registers::add)) {
            throw new IllegalArgumentException("A register is treated as one grade");
        }
        Citations.require(
                sources,
                Citations.of(
                        obligation, validity, selection, reach, roles, rules, equalRegisters, criteria, fulfilment));
    }

    /** Whether the text can be the id of a policy. */
    public static boolean isId(String text) {
        return text.length() <= 100 && ID.matcher(text).matches();
    }

    /** Whether the text can be a version. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** The rule for this grade. */
    public CreditRule ruleFor(Grade grade) {
        return rules.get(grade.thirtyPlus() ? rules.size() - 1 : grade.level().ordinal());
    }

    /** The rule whose effect counts for this grade: the rule of Trede 3 where PSO 30+ follows its step. */
    public CreditRule effectiveRuleFor(Grade grade) {
        CreditRule rule = ruleFor(grade);
        return rule.effect() == PlainEffect.FOLLOWS_STEP ? ruleFor(new Grade(grade.level(), false)) : rule;
    }

    /** How it counts the certificate of a party in this role, or empty when it says nothing of it. */
    public Optional<RoleRule> ruleFor(BidderRole role) {
        for (RoleRule rule : roles) {
            if (rule.role() == role) {
                return Optional.of(rule);
            }
        }
        return role == BidderRole.TENDERER ? Optional.of(RoleRule.TENDERER_COUNTS) : Optional.empty();
    }

    /** The grade as which it treats this register. */
    public Optional<EqualRegister> equalFor(String register) {
        return equalRegisters.stream()
                .filter(equal -> equal.register().equalsIgnoreCase(register.strip()))
                .findFirst();
    }

    /** The sources of these keys, in the order of the policy. */
    public List<Source> sourcesOf(List<String> keys) {
        return sources.stream().filter(source -> keys.contains(source.key())).toList();
    }

    /** Whether something that these sources say rests on secondary sources only. */
    public boolean restsOnSecondary(List<String> keys) {
        return !keys.isEmpty() && sourcesOf(keys).stream().allMatch(s -> s.certainty() == Certainty.SECONDARY);
    }
}
