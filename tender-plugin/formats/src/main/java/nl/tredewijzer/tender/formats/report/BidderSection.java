package nl.tredewijzer.tender.formats.report;

import java.util.Map;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Obligation;
import nl.tredewijzer.tender.wording.Labels;
import nl.tredewijzer.tender.wording.Motivation;

/** One bidder: the certificate, what it yields, why, and the sentence to motivate it with. */
final class BidderSection {

    private BidderSection() {}

    static void writeAll(Html html, Evaluation evaluation) {
        html.begin("section", "aria-labelledby", "per-bidder");
        html.element("h2", Labels.words("Per inschrijver", "Bidder by bidder"), "id", "per-bidder");
        evaluation.answers().forEach(answer -> write(html, evaluation, answer));
        html.end();
    }

    private static void write(Html html, Evaluation evaluation, BidderEvaluation answer) {
        String id = "bidder-" + answer.position();
        html.begin("article", "id", id, "aria-labelledby", id + "-name", "class", "bidder");
        html.begin("h3", "id", id + "-name");
        html.begin("span", "class", "position")
                .text(answer.position() + ".")
                .end()
                .text(" ");
        name(html, answer);
        html.end();
        html.begin("p", "class", "verdict");
        html.begin(
                        "span",
                        "class",
                        "kind " + OpeningSection.style(answer.outcome().kind()))
                .both(answer.outcome().kind())
                .end();
        html.end();
        html.begin("div", "class", "columns");
        html.begin("dl", "class", "facts");
        bidder(html, answer.bidder());
        answer.leading().ifPresent(evidence -> certificate(html, evidence));
        html.end();
        html.begin("dl", "class", "facts sums");
        sums(html, answer);
        html.end();
        html.end();
        CreditSection.write(html, evaluation.policy(), answer);
        if (answer.lots().isEmpty()) {
            why(html, evaluation, answer, "h4");
        }
        answer.lots().forEach(lot -> lot(html, evaluation, answer.on(lot)));
        html.end();
    }

    private static void lot(Html html, Evaluation evaluation, BidderEvaluation answer) {
        html.begin("section", "class", "lot").begin("h4");
        html.both("Perceel ", "Lot ")
                .value(answer.bidder().lots().get(0))
                .text(": ")
                .both(answer.outcome().kind());
        html.end();
        why(html, evaluation, answer, "h5");
        html.end();
    }

    private static void why(Html html, Evaluation evaluation, BidderEvaluation answer, String heading) {
        html.element(heading, "Reden", "Reason");
        AttentionSection.remarks(html, answer.reasons());
        if (!answer.questions().isEmpty()) {
            html.element(heading, "Nog te beslissen", "Still to be decided");
            AttentionSection.remarks(html, answer.questions());
        }
        if (!answer.warnings().isEmpty()) {
            html.element(heading, "Let op", "Take note");
            AttentionSection.remarks(html, answer.warnings());
        }
        html.element(heading, "Motivering", "Motivation");
        html.element("p", Motivation.of(evaluation, answer), "class", "motivation");
        html.element(heading, "Mededeling aan de inschrijver", "What the bidder is told");
        html.element("p", Motivation.forBidder(evaluation, answer), "class", "motivation");
    }

    /** The name as listed, or else the number, or else the place in the list. */
    static void name(Html html, BidderEvaluation answer) {
        Bidder bidder = answer.bidder();
        if (bidder.name().isPresent()) {
            html.value(bidder.name().get());
        } else if (!bidder.kvkNumberAsGiven().isEmpty()) {
            html.text("KvK ").value(bidder.kvkNumberAsGiven());
        } else {
            html.both("Inschrijver ", "Bidder ").text(String.valueOf(answer.position()));
        }
    }

    private static void bidder(Html html, Bidder bidder) {
        if (!bidder.kvkNumberAsGiven().isEmpty()) {
            OpeningSection.fact(html, "KvK-nummer zoals opgegeven", "KvK number as given", bidder.kvkNumberAsGiven());
        }
        if (bidder.role() != BidderRole.TENDERER) {
            OpeningSection.fact(html, "Rol", "Role", bidder.role());
        }
        if (!bidder.lots().isEmpty()) {
            OpeningSection.fact(html, "Percelen", "Lots", String.join(", ", bidder.lots()));
        }
    }

    private static void certificate(Html html, Evidence evidence) {
        var certificate = evidence.certificate();
        OpeningSection.fact(html, "Certificaat", "Certificate", certificate.id().number());
        OpeningSection.fact(
                html,
                "Certificerende instelling",
                "Certification body",
                certificate.id().certificationBody());
        OpeningSection.fact(html, "Niveau", "Level", evidence.grade());
        OpeningSection.fact(
                html, "Handleiding", "Handbook", certificate.schemeVersion().number());
        OpeningSection.fact(
                html,
                "Geldig",
                "Valid",
                Labels.period(
                        certificate.validity().from(), certificate.validity().until()));
        OpeningSection.fact(html, "Op de peildatum", "On the reference date", evidence.status());
        OpeningSection.fact(
                html,
                "Naam in het register",
                "Name in the register",
                evidence.covered().name());
        OpeningSection.fact(html, "Gedekt als", "Covered as", coverage(evidence));
    }

    private static Phrase coverage(Evidence evidence) {
        if (evidence.covered().role() == CoverageRole.MAIN_APPLICANT) {
            return new Phrase("{role}", "{role}", Map.of("role", CoverageRole.MAIN_APPLICANT));
        }
        var main = evidence.certificate().mainApplicant();
        return new Phrase(
                "{role} van {name} (KvK {number})",
                "{role} of {name} (KvK {number})",
                Map.of(
                        "role", CoverageRole.UNDERLYING_ENTITY,
                        "name", main.name(),
                        "number", main.kvkNumber().digits()));
    }

    private static void sums(Html html, BidderEvaluation answer) {
        if (answer.obligation() instanceof Obligation.Owed owed) {
            OpeningSection.fact(
                    html,
                    "Verplichting",
                    "Obligation",
                    new Phrase(
                            "{euros}: {percentage} van {base}, {basis}; percentage uit {origin}",
                            "{euros}: {percentage} of {base}, {basis}; percentage from {origin}",
                            Map.of(
                                    "euros", answer.owed().orElseThrow(),
                                    "percentage", owed.percentage(),
                                    "base", owed.base(),
                                    "basis", owed.basis(),
                                    "origin", owed.origin())));
        } else {
            OpeningSection.fact(
                    html,
                    "Verplichting",
                    "Obligation",
                    answer.obligation() instanceof Obligation.NotApplicable
                            ? Labels.words("geen", "none")
                            : Labels.words("nog niet te bepalen", "cannot be determined yet"));
        }
        answer.outcome()
                .reduction()
                .ifPresent(part -> OpeningSection.fact(
                        html, "Deel van de verplichting", "Part of the obligation", Labels.of(part)));
        OpeningSection.fact(html, "Toegerekend", "Credited", OverviewSection.credited(answer));
        OpeningSection.fact(html, "Resterend", "Remaining", OverviewSection.remaining(answer.credit()));
        answer.penaltyAtRisk()
                .ifPresent(euros -> OpeningSection.fact(
                        html, "Boete als niets meer volgt", "Penalty if nothing follows", Labels.of(euros)));
    }
}
