package nl.tredewijzer.tender.wording;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Certainty;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;

/** The parts of which motivations are made. */
final class Phrases {

    private final Evaluation evaluation;
    private final BidderEvaluation answer;

    Phrases(Evaluation evaluation, BidderEvaluation answer) {
        this.evaluation = evaluation;
        this.answer = answer;
    }

    Phrase bidder() {
        String number = answer.bidder().kvkNumber().map(kvk -> "KvK " + kvk).orElseGet(() -> answer.bidder()
                .kvkNumberAsGiven());
        Optional<String> name = answer.bidder().name();
        Map<String, Object> values =
                Map.of("name", name.orElse(""), "number", number, "position", (long) answer.position());
        if (name.isPresent()) {
            return number.isEmpty()
                    ? new Phrase("{name}", "{name}", values)
                    : new Phrase("{name} ({number})", "{name} ({number})", values);
        }
        return number.isEmpty()
                ? new Phrase("inschrijver {position}", "bidder {position}", values)
                : new Phrase("inschrijver {position} ({number})", "bidder {position} ({number})", values);
    }

    Phrase day() {
        return new Phrase(
                "{day} ({origin})",
                "{day} ({origin})",
                Map.of(
                        "day",
                        evaluation.referenceDate().day(),
                        "origin",
                        evaluation.referenceDate().origin()));
    }

    Phrase register() {
        return evaluation
                .register()
                .flatMap(state -> state.recordedAt()
                        .map(at -> new Phrase(
                                "het register (stand {sequence}, {recorded})",
                                "the register (state {sequence}, {recorded})",
                                Map.of(
                                        "sequence",
                                        String.valueOf(state.sequence()),
                                        "recorded",
                                        at.atZone(ZoneOffset.UTC).toLocalDate()))))
                .orElseGet(() -> new Phrase("het register", "the register", Map.of()));
    }

    Phrase certificate(Evidence evidence) {
        var certificate = evidence.certificate();
        return new Phrase(
                "certificaat {number} van {body} ({grade}, geldig van {from} tot en met {until})",
                "certificate {number} of {body} ({grade}, valid from {from} until {until})",
                Map.of(
                        "number", certificate.id().number(),
                        "body", certificate.id().certificationBody(),
                        "grade", evidence.grade(),
                        "from", certificate.validity().from(),
                        "until", certificate.validity().until()));
    }

    Phrase role(Evidence evidence) {
        CoveredEntity covered = evidence.covered();
        CoveredEntity main = evidence.certificate().mainApplicant();
        Map<String, Object> values = Map.of(
                "role",
                covered.role(),
                "name",
                covered.name(),
                "main",
                main.name(),
                "number",
                main.kvkNumber().digits());
        return covered.role() == CoverageRole.MAIN_APPLICANT
                ? new Phrase("{role} {name}", "{role} {name}", values)
                : new Phrase(
                        "{role} {name} van {main} (KvK {number})", "{role} {name} of {main} (KvK {number})", values);
    }

    /** What the certificate was on the day, as an interjection. */
    Phrase statusOf(Evidence evidence) {
        return switch (evidence.status()) {
            case NOT_YET_VALID -> new Phrase("toen nog niet ingegaan", "not begun by then", Map.of());
            case EXPIRED -> new Phrase("toen verlopen", "run out by then", Map.of());
            default -> new Phrase("toen {status}", "then {status}", Map.of("status", evidence.status()));
        };
    }

    Phrase policy() {
        return policy(answer.outcome().rule().map(CreditRule::sources).orElseGet(List::of));
    }

    /** On what the policy is silent, or what it asks that is not there. */
    Phrase silence(Remark reason) {
        Map<String, Object> values = new HashMap<>(reason.values());
        values.put("policy", policy());
        return switch (reason.code()) {
            case LEVEL_NOT_NAMED -> new Phrase("{policy} noemt {grade} niet", "{policy} does not name {grade}", values);
            case ROLE_NOT_NAMED ->
                new Phrase("{policy} zegt niets over een {role}", "{policy} says nothing about a {role}", values);
            case NOT_VALID_AT_END_OF_TERM ->
                new Phrase(
                        "{policy} vraagt ook een geldig certificaat op {day}, het einde van de looptijd, en dat staat er nu"
                                + " niet",
                        "{policy} also asks for a valid certificate on {day}, the end of the term, and now there is none",
                        values);
            case END_OF_TERM_UNKNOWN ->
                new Phrase(
                        "{policy} vraagt ook een geldig certificaat aan het einde van de looptijd, die niet is opgegeven",
                        "{policy} also asks for a valid certificate at the end of the term, which is not given",
                        values);
            default -> Phrase.NONE;
        };
    }

    Phrase thresholdPolicy() {
        return policy(evaluation.policy().obligation().threshold().orElseThrow().sources());
    }

    private Phrase policy(List<String> keys) {
        Policy policy = evaluation.policy();
        return new Phrase(
                "het beleid {title}, versie {version}{source}",
                "the policy {title}, version {version}{source}",
                Map.of("title", policy.title(), "version", policy.version(), "source", source(policy.sourcesOf(keys))));
    }

    private static Phrase source(List<Source> sources) {
        if (sources.isEmpty()) {
            return Phrase.NONE;
        }
        boolean secondary = sources.stream().allMatch(source -> source.certainty() == Certainty.SECONDARY);
        Bilingual certainty = secondary ? Certainty.SECONDARY : Certainty.PRIMARY;
        String titles = sources.stream().map(Source::title).collect(Collectors.joining("; "));
        return new Phrase(
                " ({certainty}: {titles})",
                " ({certainty}: {titles})",
                Map.of("certainty", certainty, "titles", titles));
    }

    Phrase obligation() {
        if (answer.obligation() instanceof Obligation.Owed owed) {
            return new Phrase(
                    "de social-returnverplichting van {euros} ({percentage} van {base}, {basis})",
                    "the social return obligation of {euros} ({percentage} of {base}, {basis})",
                    Map.of(
                            "euros", owed.euros(),
                            "percentage", owed.percentage(),
                            "base", owed.base(),
                            "basis", owed.basis()));
        }
        return new Phrase("de social-returnverplichting", "the social return obligation", Map.of());
    }
}
