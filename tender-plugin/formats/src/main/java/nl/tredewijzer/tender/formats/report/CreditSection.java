package nl.tredewijzer.tender.formats.report;

import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.CreditLine;
import nl.tredewijzer.tender.crediting.CriterionFinding;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.wording.Labels;

/** Of what the credit of a bidder is made, each figure with the source of its rule, and what remains in efforts. */
final class CreditSection {

    private CreditSection() {}

    static void write(Html html, Policy policy, BidderEvaluation answer) {
        if (!answer.lines().isEmpty()) {
            table(
                    html,
                    "Waaruit het toegerekende bestaat",
                    "Of what the credit is made",
                    "Bron van de regel",
                    "Source");
            answer.lines().forEach(line -> line(html, policy, line));
            html.end().end();
        }
        if (!answer.lots().isEmpty()) {
            table(html, "Per perceel: toegerekend", "By lot: credited", "Resterend", "Remaining");
            answer.lots().forEach(lot -> lot(html, lot));
            html.end().end();
        }
        answer.readings().ifPresent(readings -> readings.said().forEach(reading -> html.element("p", reading)));
        if (!answer.criteria().isEmpty()) {
            table(
                    html,
                    "Ander gebruik van het certificaat",
                    "Other uses of the certificate",
                    "Bron van de regel",
                    "Source");
            answer.criteria().forEach(finding -> criterion(html, policy, finding));
            html.end().end();
        }
        if (answer.credit() instanceof Credit.Settled settled
                && !settled.remaining().isZero()) {
            policy.fulfilment().blocks().ifPresent(blocks -> inBlocks(html, policy, blocks, settled));
        }
    }

    private static void line(Html html, Policy policy, CreditLine line) {
        Bilingual what = line.lot().isEmpty()
                ? line.what()
                : new Phrase(
                        "perceel {lot}: {what}",
                        "lot {lot}: {what}",
                        Map.of("lot", line.lot().get(), "what", line.what()));
        row(html, what, Labels.of(line.counted()));
        PolicySection.citation(html, policy, line.sources());
        html.end();
    }

    private static void lot(Html html, LotCredit lot) {
        Bilingual credited = lot.credit() instanceof Credit.Settled settled
                ? Labels.of(settled.credited())
                : lot.outcome().kind();
        row(html, Labels.words(lot.lot(), lot.lot()), credited);
        html.element("td", OverviewSection.remaining(lot.credit())).end();
    }

    private static void criterion(Html html, Policy policy, CriterionFinding finding) {
        Bilingual use = finding.comparedPrice()
                .<Bilingual>map(price -> new Phrase(
                        "{use}; vergeleken inschrijfsom {price}",
                        "{use}; bid as compared {price}",
                        Map.of("use", finding.use(), "price", price)))
                .orElse(finding.use());
        row(html, finding.rule().criterion(), use);
        PolicySection.citation(html, policy, finding.rule().sources());
        html.end();
    }

    private static void inBlocks(Html html, Policy policy, BuildingBlocks table, Credit.Settled settled) {
        html.element("h4", "Het resterende in bouwblokken", "What remains in building blocks");
        html.begin("p")
                .both(
                        "Eén van deze, of meer naar verhouding. Bron: ",
                        "One of these, or several in proportion. Source: ");
        PolicySection.sources(html, policy, List.of(table.sources().get(0)));
        html.end().begin("ul", "class", "blocks");
        for (BuildingBlocks.Block block : table.blocks()) {
            String quantity = block.in(settled.remaining()).toPlainString();
            html.begin("li").value(block.name()).text(": ");
            html.begin("b").both(quantity.replace('.', ','), quantity).end();
            html.text(" × ").both(block.per()).end();
        }
        html.end();
    }

    private static void row(Html html, Bilingual name, Bilingual value) {
        html.begin("tr").element("th", name, "scope", "row").element("td", value, "class", "number");
    }

    private static void table(Html html, String dutch, String english, String last, String lastEnglish) {
        html.begin("table", "class", "parts").element("caption", dutch, english);
        html.begin("thead").begin("tr");
        html.element("th", Labels.words("Onderdeel", "Part"), "scope", "col");
        html.element("th", Labels.words("Uitkomst", "Result"), "scope", "col");
        html.element("th", Labels.words(last, lastEnglish), "scope", "col");
        html.end().end();
        html.begin("tbody");
    }
}
