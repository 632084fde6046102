package nl.tredewijzer.tender.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.crediting.Remark;

/** What the bidder itself is told: what was found of it and what follows, with the rule; nothing about anybody else. */
final class Letter {

    private final BidderEvaluation answer;
    private final Phrases phrases;

    private Letter(Evaluation evaluation, BidderEvaluation answer) {
        this.answer = answer;
        this.phrases = new Phrases(evaluation, answer);
    }

    static Bilingual of(Evaluation evaluation, BidderEvaluation answer) {
        return new Letter(evaluation, answer).text();
    }

    private Phrase text() {
        return new Phrase(
                "{found} {follows}{amounts}",
                "{found} {follows}{amounts}",
                Map.of("found", found(), "follows", follows(), "amounts", amounts()));
    }

    private Phrase found() {
        Map<String, Object> values = new HashMap<>();
        values.put("day", phrases.day());
        values.put("register", phrases.register());
        switch (answer.outcome().kind()) {
            case REGISTER_UNREACHABLE, UNREADABLE_NUMBER -> {
                values.put("reason", phrases.reason());
                return new Phrase(
                        "Over uw certificaat is nog niets vastgesteld. {reason}",
                        "Nothing was established about your certificate yet. {reason}",
                        values);
            }
            default -> {}
        }
        Optional<Remark> accepted = phrases.said(Code.EQUIVALENT_ACCEPTED);
        if (accepted.isPresent()) {
            return proof(
                    "Uw gelijkwaardige bewijs ({proof}) is aanvaard: {motivation}.",
                    "Your equivalent proof ({proof}) is accepted: {motivation}.",
                    accepted.get());
        }
        Optional<Remark> refused = phrases.said(Code.EQUIVALENT_REFUSED);
        if (refused.isPresent()) {
            return proof(
                    "Uw gelijkwaardige bewijs ({proof}) is niet aanvaard: {motivation}.",
                    "Your equivalent proof ({proof}) is not accepted: {motivation}.",
                    refused.get());
        }
        if (answer.leading().isEmpty()) {
            return new Phrase(
                    "Op {day} is voor u in {register} geen certificaat gevonden.",
                    "On {day} no certificate was found for you in {register}.",
                    values);
        }
        values.put("certificate", phrases.certificate(answer.leading().get()));
        values.put("status", answer.leading().get().status());
        return new Phrase(
                "Op {day} stond in {register} voor u {certificate}: {status}.",
                "On {day} {register} held for you {certificate}: {status}.",
                values);
    }

    private static Phrase proof(String dutch, String english, Remark decided) {
        Map<String, Object> values = decided.values();
        return new Phrase(
                dutch,
                english,
                Map.of(
                        "proof",
                        values.get("proof"),
                        "motivation",
                        Phrases.stopless(values.get("motivation").toString())));
    }

    private Phrase follows() {
        if (answer.outcome() instanceof Outcome.ByDecision decided) {
            return decided(decided);
        }
        Bilingual obligation = phrases.obligation();
        Map<String, Object> values = new HashMap<>();
        values.put("policy", phrases.policy());
        values.put("obligation", obligation);
        values.put("subject", phrases.subject());
        values.put("why", phrases.reason());
        return switch (answer.outcome().kind()) {
            case CREDITED, SATISFIED, EXEMPT -> {
                values.put("use", answer.outcome().effect().orElseThrow().use(obligation));
                yield new Phrase(
                        "Volgens {policy} kan {subject} worden ingezet {use}.",
                        "Under {policy} {subject} can be used {use}.",
                        values);
            }
            case NOT_CREDITED ->
                new Phrase(
                        "Volgens {policy} telt {subject} hier niet: {why}",
                        "Under {policy} {subject} does not count here: {why}",
                        values);
            case NEEDS_DECISION -> {
                values.put("silence", Silence.of(phrases));
                yield new Phrase(
                        "Wat {subject} oplevert, beslist de opdrachtgever nog: {silence}.",
                        "What {subject} yields is still for the contracting authority to decide: {silence}.",
                        values);
            }
            case NO_VALID_CERTIFICATE ->
                new Phrase(
                        "U kunt gelijkwaardig bewijs inbrengen (art. 2.78a Aanbestedingswet 2012).",
                        "You can bring equivalent proof (art. 2.78a of the Dutch Public Procurement Act 2012).",
                        values);
            case NO_OBLIGATION -> {
                Remark reason = phrases.noObligation();
                if (reason.code() == Code.NOTHING_OWED_BY_DECISION) {
                    yield new Phrase(
                            "De opdrachtgever heeft besloten dat hier geen social-returnverplichting geldt.",
                            "The contracting authority decided that no social return obligation applies here.",
                            values);
                }
                values.put("reason", reason);
                yield new Phrase("{reason}", "{reason}", values);
            }
            case REGISTER_UNREACHABLE, UNREADABLE_NUMBER -> new Phrase("U hoort nader.", "You will hear more.", values);
        };
    }

    /** What the authority decided where the policy is silent; by whom and with which motivation is for the file. */
    private Phrase decided(Outcome.ByDecision decided) {
        Map<String, Object> values = Map.of(
                "subject", phrases.subject(),
                "use", decided.choice().effect().use(phrases.obligation()),
                "silence", Silence.of(phrases));
        return decided.kind() == OutcomeKind.NOT_CREDITED
                ? new Phrase(
                        "De opdrachtgever heeft besloten dat {subject} hier niet meetelt; {silence}.",
                        "The contracting authority decided that {subject} does not count here; {silence}.",
                        values)
                : new Phrase(
                        "De opdrachtgever heeft besloten dat {subject} kan worden ingezet {use}; {silence}.",
                        "The contracting authority decided that {subject} can be used {use}; {silence}.",
                        values);
    }

    private Phrase amounts() {
        if (!(answer.credit() instanceof Credit.Settled settled)) {
            return Phrase.NONE;
        }
        Map<String, Object> values = new HashMap<>(Map.of(
                "obligation", settled.obligation(),
                "credited", settled.credited(),
                "remaining", settled.remaining()));
        answer.penaltyAtRisk().ifPresent(penalty -> values.put("penalty", penalty));
        String dutch = " Van uw verplichting van {obligation} is {credited} toegerekend; {remaining} blijft over.";
        String english = " Of your obligation of {obligation}, {credited} is credited; {remaining} remains.";
        boolean atRisk = !settled.remaining().isZero() && answer.penaltyAtRisk().isPresent();
        return atRisk
                ? new Phrase(
                        dutch + " Vult u niets meer in, dan is de boete {penalty}.",
                        english + " If you realise nothing more, the penalty is {penalty}.",
                        values)
                : new Phrase(dutch, english, values);
    }
}
