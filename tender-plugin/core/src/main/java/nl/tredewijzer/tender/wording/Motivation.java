package nl.tredewijzer.tender.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.crediting.Remark;

/** The sentence, in both languages, with which the answer for one bidder can be motivated in a file. */
public final class Motivation {

    private final BidderEvaluation answer;
    private final Phrases phrases;

    private Motivation(Evaluation evaluation, BidderEvaluation answer) {
        this.answer = answer;
        this.phrases = new Phrases(evaluation, answer);
    }

    /**
     * Words the answer for one bidder, for the file of the tender; lot by lot where lots differ. For one lot alone it is
     * given {@link BidderEvaluation#on}.
     *
     * @param evaluation the evaluation
     * @param answer one of its answers
     */
    public static Bilingual of(Evaluation evaluation, BidderEvaluation answer) {
        return LotByLot.of(answer, part -> new Motivation(evaluation, part).sentence());
    }

    /**
     * Words the answer for the bidder itself; lot by lot where lots differ. Nothing in it is about another bidder, nor
     * names the officer who decided.
     *
     * @param evaluation the evaluation
     * @param answer one of its answers
     */
    public static Bilingual forBidder(Evaluation evaluation, BidderEvaluation answer) {
        return LotByLot.of(answer, part -> Letter.of(evaluation, part));
    }

    private Phrase sentence() {
        return switch (answer.outcome().kind()) {
            case CREDITED, SATISFIED, EXEMPT ->
                covered(
                        "{subject} kan volgens {ground} worden ingezet {use}{result}.",
                        "under {ground} it can be used {use}{result}.");
            case NOT_CREDITED ->
                answer.outcome() instanceof Outcome.ByDecision
                        ? covered(
                                "{silence}, en volgens {ground} telt {subject} hier niet.",
                                "{silence}, and under {ground} it does not count here.")
                        : covered(
                                "volgens {ground} telt {subject} hier niet: {why}",
                                "under {ground} it does not count here: {why}");
            case NEEDS_DECISION ->
                covered(
                        "{silence}, zodat de opdrachtgever beslist of en waarvoor {subject} kan worden ingezet.",
                        "{silence}, so that the contracting authority decides whether and for what {subject} can be"
                                + " used.");
            case NO_VALID_CERTIFICATE -> answer.evidence().isEmpty() ? nothingListed() : nothingValid();
            case NO_OBLIGATION -> noObligation();
            case REGISTER_UNREACHABLE, UNREADABLE_NUMBER -> notAsked();
        };
    }

    private Phrase covered(String dutch, String english) {
        Bilingual obligation = phrases.obligation();
        return phrase(
                "{holding}; " + dutch,
                "{holding}; " + english,
                Map.of(
                        "holding", holding(),
                        "subject", phrases.subject(),
                        "ground", phrases.ground(),
                        "use",
                                answer.outcome()
                                        .effect()
                                        .map(effect -> effect.use(obligation))
                                        .orElse(Phrase.NONE),
                        "result", phrases.result(),
                        "why", phrases.reason(),
                        "silence", Silence.of(phrases)));
    }

    /** What the bidder holds: a certificate, a place in another register, or proof that was accepted. */
    private Phrase holding() {
        Optional<Remark> other =
                phrases.said(Code.EQUIVALENT_ACCEPTED).or(() -> phrases.said(Code.OTHER_REGISTER_EQUAL));
        if (other.isPresent()) {
            return phrase(
                    "Voor {bidder} geldt: {other}",
                    "For {bidder}: {other}",
                    Map.of("other", phrases.plain(other.get())));
        }
        Evidence leading = answer.leading()
                .filter(evidence -> evidence.status() == CertificateStatus.VALID)
                .orElseThrow();
        return phrase(
                "{bidder} is op {day} volgens {register} gedekt door {certificate} als {role}",
                "{bidder} is covered on {day} according to {register} by {certificate} as {role}",
                Map.of("certificate", phrases.certificate(leading), "role", phrases.role(leading)));
    }

    private Phrase nothingListed() {
        return phrase(
                "Voor {bidder} is in {register} geen certificaat gevonden; {rest}",
                "For {bidder} no certificate was found in {register}; {rest}",
                Map.of("rest", rest()));
    }

    private Phrase nothingValid() {
        return phrase(
                "Voor {bidder} is in {register} geen certificaat gevonden dat op {day} geldig was ({certificate}:"
                        + " {reason}); {rest}",
                "For {bidder} no certificate was found in {register} that was valid on {day} ({certificate}:"
                        + " {reason}); {rest}",
                Map.of(
                        "certificate", phrases.certificate(answer.leading().orElseThrow()),
                        "reason", phrases.statusOf(answer.leading().orElseThrow()),
                        "rest", rest()));
    }

    /** What remains without a certificate, and that other proof can still come. */
    private Phrase rest() {
        Optional<Remark> refused = phrases.said(Code.EQUIVALENT_REFUSED);
        Map<String, Object> values = new HashMap<>(Map.of(
                "obligation", phrases.obligation(),
                "result", phrases.result(),
                "refused", refused.<Object>map(phrases::plain).orElse("")));
        if (refused.isPresent()) {
            return new Phrase("{obligation}{result}. {refused}.", "{obligation}{result}. {refused}.", values);
        }
        if (answer.credit() instanceof Credit.Open) {
            return new Phrase(
                    "hoeveel van {obligation} overblijft, hangt af van wat de opdrachtgever nog beslist, en van"
                            + " gelijkwaardig bewijs (art. 2.78a Aanbestedingswet 2012).",
                    "how much of {obligation} remains depends on what the contracting authority has still to decide, and"
                            + " on equivalent proof (art. 2.78a of the Dutch Public Procurement Act 2012).",
                    values);
        }
        if (!answer.lines().isEmpty()) {
            return new Phrase(
                    "{obligation}{result}, tenzij gelijkwaardig bewijs wordt aanvaard (art. 2.78a Aanbestedingswet 2012).",
                    "{obligation}{result}, unless equivalent proof is accepted (art. 2.78a of the Dutch Public"
                            + " Procurement Act 2012).",
                    values);
        }
        return new Phrase(
                "{obligation} blijft geheel over, tenzij gelijkwaardig bewijs wordt aanvaard (art. 2.78a"
                        + " Aanbestedingswet 2012).",
                "{obligation} remains entirely, unless equivalent proof is accepted (art. 2.78a of the Dutch Public"
                        + " Procurement Act 2012).",
                values);
    }

    private Phrase noObligation() {
        Remark reason = phrases.noObligation();
        boolean below = reason.code() == Code.BELOW_THRESHOLD
                && !reason.values().get("value").equals(reason.values().get("threshold"));
        if (reason.code() == Code.NOTHING_OWED_BY_DECISION) {
            return phrase(
                    "Voor {bidder} geldt geen social-returnverplichting. {reason}",
                    "For {bidder} no social return obligation applies. {reason}",
                    Map.of("reason", reason));
        }
        if (!below) {
            return phrase(
                    "Voor {bidder} geldt volgens {policy} geen social-returnverplichting. {reason}",
                    "For {bidder} no social return obligation applies under {policy}. {reason}",
                    Map.of("policy", phrases.obligationPolicy(), "reason", reason));
        }
        return phrase(
                "Voor {bidder} geldt volgens {policy} geen social-returnverplichting, omdat de opdrachtwaarde van"
                        + " {value} onder de drempel van {threshold} ligt; een certificaat hoeft niet te worden"
                        + " ingezet.",
                "For {bidder} no social return obligation applies under {policy}, because the contract value of"
                        + " {value} lies below the threshold of {threshold}; no certificate has to be used.",
                Map.of(
                        "policy", phrases.obligationPolicy(),
                        "value", reason.values().get("value"),
                        "threshold", reason.values().get("threshold")));
    }

    private Phrase notAsked() {
        List<Remark> reasons = answer.reasons();
        return phrase(
                "Over een certificaat van {bidder} is niets vastgesteld. {reason}",
                "Nothing was established about a certificate of {bidder}. {reason}",
                Map.of("reason", reasons.get(0)));
    }

    private Phrase phrase(String dutch, String english, Map<String, Object> own) {
        Map<String, Object> values = new HashMap<>(own);
        values.put("bidder", phrases.bidder());
        values.put("day", phrases.day());
        values.put("register", phrases.register());
        return new Phrase(dutch, english, values);
    }
}
