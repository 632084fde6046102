package nl.tredewijzer.tender;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.InForce;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValidityMoments;
import nl.tredewijzer.tender.policy.VersionSelection;

/** The policy of Oost-Nederland as it would be if one of its parts were another, for tests. */
public final class SamplePolicy {

    /** As the catalogue has it; its figures rest on a secondary source, its building blocks on a primary one. */
    public static final Policy EAST = Policies.catalogue().get("oost-nederland");

    /** The secondary source of its figures. */
    public static final List<String> SECONDARY = List.of("application-data");

    private InForce inForce = EAST.inForce();
    private Optional<VersionSelection> selection = EAST.selection();
    private ObligationTerms obligation = EAST.obligation();
    private ValidityMoments validity = EAST.validity();
    private List<RoleRule> roles = EAST.roles();
    private List<CreditRule> rules = EAST.rules();
    private Fulfilment fulfilment = EAST.fulfilment();

    private SamplePolicy() {}

    /** Nothing differs yet. */
    public static SamplePolicy east() {
        return new SamplePolicy();
    }

    /** In force on these days. */
    public SamplePolicy inForce(InForce days) {
        inForce = days;
        return this;
    }

    /** A version that is chosen by this day of the tender. */
    public SamplePolicy selectedBy(VersionSelection.Day day) {
        selection = Optional.of(new VersionSelection(day, SECONDARY));
        return this;
    }

    /** Another obligation. */
    public SamplePolicy obligation(ObligationTerms terms) {
        obligation = terms;
        return this;
    }

    /** The certificate has to be valid at this moment too. */
    public SamplePolicy alsoValidAt(Moment moment) {
        validity = new ValidityMoments(List.of(Moment.TENDER_DEADLINE, moment), SECONDARY);
        return this;
    }

    /** The certificate has to be valid at this moment, and at no other. */
    public SamplePolicy onlyValidAt(Moment moment) {
        validity = new ValidityMoments(List.of(moment), SECONDARY);
        return this;
    }

    /** These rules for roles. */
    public SamplePolicy roles(List<RoleRule> rulesOfRoles) {
        roles = rulesOfRoles;
        return this;
    }

    /** These rules, one for every grade. */
    public SamplePolicy rules(List<CreditRule> rulesOfGrades) {
        rules = rulesOfGrades;
        return this;
    }

    /** What remains is fulfilled like this. */
    public SamplePolicy fulfilment(Fulfilment other) {
        fulfilment = other;
        return this;
    }

    /** The policy. */
    public Policy build() {
        return new Policy(
                "voorbeeld",
                "1",
                EAST.title(),
                EAST.authority(),
                EAST.region(),
                EAST.members(),
                EAST.inherits(),
                inForce,
                selection,
                obligation,
                validity,
                roles,
                EAST.reach(),
                rules,
                EAST.equalRegisters(),
                EAST.criteria(),
                fulfilment,
                EAST.sources());
    }
}
