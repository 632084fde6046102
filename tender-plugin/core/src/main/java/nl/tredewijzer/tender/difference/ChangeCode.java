package nl.tredewijzer.tender.difference;

import nl.tredewijzer.tender.Statement;

/** The stable names of everything that can differ between what two evaluations rest on. */
public enum ChangeCode implements Statement.Template {
    REFERENCE_DATE("Peildatum: {before} → {after}.", "Reference date: {before} → {after}."),
    POLICY("Beleid: {before} → {after}.", "Policy: {before} → {after}."),
    POLICY_CONTENT(
            "De inhoud van het beleid {policy} is veranderd, en het versienummer niet.",
            "The content of the policy {policy} changed, and its version number did not."),
    REGISTER_STATE("Stand van het register: {before} → {after}.", "State of the register: {before} → {after}."),
    REGISTER_REACHED(
            "Het register was niet geraadpleegd ({before}), en nu wel (stand {after}).",
            "The register was not consulted ({before}), and now it was (state {after})."),
    REGISTER_NOT_REACHED(
            "Het register was geraadpleegd (stand {before}), en nu niet ({after}).",
            "The register was consulted (state {before}), and now it was not ({after})."),
    TENDER("{field}: {before} → {after}.", "{field}: {before} → {after}."),
    BIDDER_ADDED("{bidder} staat nu in de lijst.", "{bidder} now stands in the list."),
    BIDDER_REMOVED("{bidder} staat niet meer in de lijst.", "{bidder} does not stand in the list any more."),
    BIDDER("{bidder}, {field}: {before} → {after}.", "{bidder}, {field}: {before} → {after}."),
    DECISION_ADDED(
            "Beslissing van {by} op {day} over {bidder}: {decision}. Motivering: {motivation}",
            "Decision by {by} on {day} about {bidder}: {decision}. Motivation: {motivation}"),
    DECISION_GONE(
            "De beslissing van {by} op {day} over {bidder} telt niet meer mee: {decision}. Motivering was: {motivation}",
            "The decision by {by} on {day} about {bidder} does not count any more: {decision}. Motivation was:"
                    + " {motivation}"),
    DOSSIER_ADDED("In het dossier staat nu: {fact}.", "In the file there now stands: {fact}."),
    DOSSIER_GONE("In het dossier staat niet meer: {fact}.", "In the file there does not stand any more: {fact}."),
    CERTIFICATE_ADDED(
            "Certificaat {certificate} ({content}) is erbij gekomen.",
            "Certificate {certificate} ({content}) was added."),
    CERTIFICATE_GONE(
            "Certificaat {certificate} ({content}) staat er niet meer.",
            "Certificate {certificate} ({content}) is not there any more."),
    CERTIFICATE_CONTENT(
            "Certificaat {certificate}: {before} → {after}.", "Certificate {certificate}: {before} → {after}."),
    CERTIFICATE_STATUS(
            "Certificaat {certificate} op de peildatum: {before} → {after}.",
            "Certificate {certificate} on the reference date: {before} → {after}."),
    EVENT_RECORDED(
            "Over certificaat {certificate} is op {recorded} vastgelegd: {event}.",
            "About certificate {certificate} was recorded on {recorded}: {event}.");

    private final String dutch;
    private final String english;

    ChangeCode(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
