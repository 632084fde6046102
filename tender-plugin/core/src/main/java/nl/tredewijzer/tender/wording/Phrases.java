package nl.tredewijzer.tender.wording;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.CreditLine;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.crediting.Outcome;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Certainty;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;

/** The parts of which motivations are made. */
final class Phrases {

    /** Reasons that tell of a decision that followed. */
    private static final Set<Code> DECISIONS = EnumSet.of(Code.CHOSEN, Code.OBLIGATION_DECIDED);

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
                                Map.of("sequence", String.valueOf(state.sequence()), "recorded", DutchTime.dayOf(at)))))
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

    /** The policy, or the decision of an officer where that is what counts. */
    Phrase ground() {
        if (!(answer.outcome() instanceof Outcome.ByDecision decided)) {
            return policy();
        }
        return new Phrase(
                "het besluit van {by} ({motivation})",
                "the decision of {by} ({motivation})",
                Map.of(
                        "by", decided.choice().recorded().by(),
                        "motivation", decided.choice().recorded().motivation()));
    }

    /** What can be used: a certificate, or what stands in for it. */
    Phrase subject() {
        if (said(Code.EQUIVALENT_ACCEPTED).isPresent()) {
            return new Phrase("dit bewijs", "this proof", Map.of());
        }
        return said(Code.OTHER_REGISTER_EQUAL).isPresent()
                ? new Phrase("deze inschrijving", "this registration", Map.of())
                : new Phrase("dit certificaat", "this certificate", Map.of());
    }

    /** The first reason with this code, if there is one. */
    Optional<Remark> said(Code code) {
        return answer.reasons().stream().filter(reason -> reason.code() == code).findFirst();
    }

    /** The reason of the outcome itself, not that of an amount that is missing, nor the decision that followed. */
    Remark reason() {
        List<Remark> reasons = answer.reasons();
        for (int last = reasons.size() - 1; last > 0; last--) {
            Remark reason = reasons.get(last);
            if (!DECISIONS.contains(reason.code()) && !isOfTheAmount(reason)) {
                return reason;
            }
        }
        return reasons.get(0);
    }

    /** Why nothing is owed, which goes before what was found. */
    Remark noObligation() {
        return answer.reasons().get(0);
    }

    private boolean isOfTheAmount(Remark reason) {
        return answer.obligation() instanceof Obligation.Unknown unknown
                && unknown.reason().equals(reason);
    }

    /** A remark without the stop at its end, as part of a sentence. */
    Phrase plain(Remark remark) {
        return new Phrase(
                "{text}",
                "{text}",
                Map.of("text", new BilingualText(stopless(remark.dutch()), stopless(remark.english()))));
    }

    /** A text without the stop at its end. */
    static String stopless(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What it comes to in euros. */
    Phrase result() {
        if (!(answer.credit() instanceof Credit.Settled settled)) {
            return new Phrase(
                    "; het bedrag in euro's is nog niet bekend", "; the amount in euros is not known yet", Map.of());
        }
        return new Phrase(
                ": {credited} wordt toegerekend{parts} en {remaining} blijft over",
                ": {credited} is credited{parts} and {remaining} remains",
                Map.of("credited", settled.credited(), "remaining", settled.remaining(), "parts", parts()));
    }

    /** Of what the credit is made, where that is more than one thing. */
    private Phrase parts() {
        Map<CreditLine.Kind, Money> sums = new EnumMap<>(CreditLine.Kind.class);
        answer.lines().forEach(line -> sums.merge(line.kind(), line.counted(), Money::plus));
        if (sums.size() < 2) {
            return Phrase.NONE;
        }
        String dutch = sums.entrySet().stream()
                .map(part -> part.getKey().dutch() + " " + Language.DUTCH.of(part.getValue()))
                .collect(Collectors.joining(", "));
        String english = sums.entrySet().stream()
                .map(part -> part.getKey().english() + " " + Language.ENGLISH.of(part.getValue()))
                .collect(Collectors.joining(", "));
        return new Phrase(" ({parts})", " ({parts})", Map.of("parts", new BilingualText(dutch, english)));
    }

    /** The policy by the sources of what it says of the obligation. */
    Phrase obligationPolicy() {
        return policy(evaluation.policy().obligation().onlyWhen().stream()
                .flatMap(clause -> clause.sources().stream())
                .distinct()
                .toList());
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
                    "de social-returnverplichting van {euros} ({percentage}{decided} van {base}, {basis}{share})",
                    "the social return obligation of {euros} ({percentage}{decided} of {base}, {basis}{share})",
                    Map.of(
                            "decided",
                                    owed.origin() == Obligation.PercentageOrigin.DECISION
                                            ? new Phrase(
                                                    ", door de opdrachtgever besloten,",
                                                    ", as the contracting authority decided,",
                                                    Map.of())
                                            : Phrase.NONE,
                            "share",
                                    owed.share()
                                            .map(part -> new Phrase(
                                                    ", aandeel {part}", ", share {part}", Map.of("part", part)))
                                            .orElse(Phrase.NONE),
                            "euros", answer.owed().orElseThrow(),
                            "percentage", owed.percentage(),
                            "base", owed.base(),
                            "basis", owed.basis()));
        }
        return new Phrase("de social-returnverplichting", "the social return obligation", Map.of());
    }
}
