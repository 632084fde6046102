package nl.tredewijzer.tender.wording;

import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Remark;

/** The sentence, in both languages, with which the answer for one bidder can be motivated in a file or a letter. */
public final class Motivation {

    private final BidderEvaluation answer;
    private final Phrases phrases;

    private Motivation(Evaluation evaluation, BidderEvaluation answer) {
        this.answer = answer;
        this.phrases = new Phrases(evaluation, answer);
    }

    /**
     * Words the answer for one bidder.
     *
     * @param evaluation the evaluation
     * @param answer one of its answers
     */
    public static Bilingual of(Evaluation evaluation, BidderEvaluation answer) {
        return new Motivation(evaluation, answer).sentence();
    }

    private Phrase sentence() {
        return switch (answer.outcome().kind()) {
            case CREDITED ->
                covered(
                        "kan volgens {policy} worden ingezet voor een korting van {reduction} op {obligation}{result}.",
                        "under {policy} it can be used for a reduction of {reduction} of {obligation}{result}.");
            case SATISFIED ->
                covered(
                        "kan volgens {policy} worden ingezet om {obligation} geheel in te vullen{result}.",
                        "under {policy} it can be used to fulfil {obligation} entirely{result}.");
            case EXEMPT ->
                covered(
                        "kan volgens {policy} worden ingezet voor vrijstelling van {obligation}{result}.",
                        "under {policy} it can be used for exemption from {obligation}{result}.");
            case NEEDS_DECISION ->
                covered(
                        "{silence}, zodat de opdrachtgever beslist of en waarvoor dit certificaat kan worden ingezet.",
                        "{silence}, so that the contracting authority decides whether and for what this certificate can"
                                + " be used.");
            case NO_VALID_CERTIFICATE -> answer.evidence().isEmpty() ? nothingListed() : nothingValid();
            case NO_OBLIGATION -> noObligation();
            case REGISTER_UNREACHABLE, UNREADABLE_NUMBER -> notAsked();
        };
    }

    private Phrase covered(String dutch, String english) {
        Evidence leading = answer.leading().orElseThrow();
        return phrase(
                "{bidder} is op {day} volgens {register} gedekt door {certificate} als {role}; " + asSubject(dutch),
                "{bidder} is covered on {day} according to {register} by {certificate} as {role}; " + english,
                Map.of(
                        "certificate", phrases.certificate(leading),
                        "role", phrases.role(leading),
                        "policy", phrases.policy(),
                        "reduction",
                                answer.outcome()
                                        .reduction()
                                        .map(Object.class::cast)
                                        .orElse(""),
                        "obligation", phrases.obligation(),
                        "result", result(),
                        "silence", phrases.silence(lastReason())));
    }

    private static String asSubject(String dutch) {
        return dutch.startsWith("kan ") ? "dit certificaat " + dutch : dutch;
    }

    private Phrase nothingListed() {
        return phrase(
                "Voor {bidder} is in {register} geen certificaat gevonden; {obligation} blijft geheel over, tenzij"
                        + " gelijkwaardig bewijs wordt aanvaard (art. 2.78a Aanbestedingswet 2012).",
                "For {bidder} no certificate was found in {register}; {obligation} remains entirely, unless"
                        + " equivalent proof is accepted (art. 2.78a of the Dutch Public Procurement Act 2012).",
                Map.of("obligation", phrases.obligation()));
    }

    private Phrase nothingValid() {
        return phrase(
                "Voor {bidder} is in {register} geen certificaat gevonden dat op {day} geldig was ({certificate}:"
                        + " {reason}); {obligation} blijft geheel over, tenzij gelijkwaardig bewijs wordt aanvaard"
                        + " (art. 2.78a Aanbestedingswet 2012).",
                "For {bidder} no certificate was found in {register} that was valid on {day} ({certificate}:"
                        + " {reason}); {obligation} remains entirely, unless equivalent proof is accepted"
                        + " (art. 2.78a of the Dutch Public Procurement Act 2012).",
                Map.of(
                        "certificate", phrases.certificate(answer.leading().orElseThrow()),
                        "reason", phrases.statusOf(answer.leading().orElseThrow()),
                        "obligation", phrases.obligation()));
    }

    private Phrase noObligation() {
        Remark reason = ((Obligation.NotApplicable) answer.obligation()).reason();
        return phrase(
                "Voor {bidder} geldt volgens {policy} geen social-returnverplichting, omdat de opdrachtwaarde van"
                        + " {value} onder de drempel van {threshold} ligt; een certificaat hoeft niet te worden"
                        + " ingezet.",
                "For {bidder} no social return obligation applies under {policy}, because the contract value of"
                        + " {value} lies below the threshold of {threshold}; no certificate has to be used.",
                Map.of(
                        "policy", phrases.thresholdPolicy(),
                        "value", reason.values().get("value"),
                        "threshold", reason.values().get("threshold")));
    }

    private Phrase notAsked() {
        return phrase(
                "Over een certificaat van {bidder} is niets vastgesteld. {reason}",
                "Nothing was established about a certificate of {bidder}. {reason}",
                Map.of("reason", answer.reasons().get(0)));
    }

    private Phrase result() {
        if (answer.credit() instanceof Credit.Settled settled) {
            return new Phrase(
                    ": {credited} wordt toegerekend en {remaining} blijft over",
                    ": {credited} is credited and {remaining} remains",
                    Map.of("credited", settled.credited(), "remaining", settled.remaining()));
        }
        return new Phrase(
                "; het bedrag in euro's is nog niet bekend", "; the amount in euros is not known yet", Map.of());
    }

    /** The reason of the outcome itself, not that of an amount that is missing. */
    private Remark lastReason() {
        List<Remark> reasons = answer.reasons();
        boolean amountLast = answer.obligation() instanceof Obligation.Unknown;
        return reasons.get(reasons.size() - (amountLast ? 2 : 1));
    }

    private Phrase phrase(String dutch, String english, Map<String, Object> own) {
        Map<String, Object> values = new java.util.HashMap<>(own);
        values.put("bidder", phrases.bidder());
        values.put("day", phrases.day());
        values.put("register", phrases.register());
        return new Phrase(dutch, english, values);
    }
}
