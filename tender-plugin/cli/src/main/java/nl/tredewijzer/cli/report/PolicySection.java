package nl.tredewijzer.cli.report;

import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;
import nl.tredewijzer.tender.policy.Threshold;

/** The policy that was applied: its rules, each with its sources and how certain they are. */
final class PolicySection {

    private PolicySection() {}

    static void write(Html html, Evaluation evaluation) {
        Policy policy = evaluation.policy();
        html.begin("section", "class", "policy", "aria-labelledby", "policy");
        html.element("h2", Labels.words("Het toegepaste beleid", "The policy that was applied"), "id", "policy");
        html.begin("p").begin("strong").both(policy.title()).end();
        html.both(", versie ", ", version ").value(policy.version());
        html.both(", van ", ", of ").value(policy.authority()).text(".").end();
        html.begin("table");
        html.element("caption", "Regels", "Rules");
        html.begin("thead").begin("tr");
        html.element("th", Labels.words("Niveau of gegeven", "Level or item"), "scope", "col");
        html.element("th", Labels.words("Wat het beleid zegt", "What the policy says"), "scope", "col");
        html.element("th", Labels.words("Bron", "Source"), "scope", "col");
        html.end().end();
        html.begin("tbody");
        policy.rules().forEach(rule -> rule(html, policy, rule));
        obligation(html, policy);
        html.end().end();
        html.element("h3", "Bronnen", "Sources");
        html.begin("ol", "class", "sources");
        policy.sources().forEach(source -> source(html, source));
        html.end().end();
    }

    private static void rule(Html html, Policy policy, CreditRule rule) {
        html.begin("tr");
        html.element("th", rule.grade(), "scope", "row");
        html.begin("td").both(Labels.of(rule.effect()));
        rule.note().ifPresent(note -> html.begin("small").both(note).end());
        html.end();
        citation(html, policy, rule.sources());
        html.end();
    }

    private static void obligation(Html html, Policy policy) {
        ObligationTerms terms = policy.obligation();
        item(html, policy, "Grondslag", "Base", terms.base(), terms.baseSources());
        terms.percentage()
                .ifPresent(usual ->
                        item(html, policy, "Percentage", "Percentage", Labels.of(usual.percentage()), usual.sources()));
        terms.threshold()
                .ifPresent(threshold ->
                        item(html, policy, "Drempel", "Threshold", worded(threshold), threshold.sources()));
    }

    private static Bilingual worded(Threshold threshold) {
        Map<String, Object> values = Map.of("amount", threshold.amount());
        return switch (threshold.edge()) {
            case OVER -> new Phrase("boven {amount}", "over {amount}", values);
            case FROM -> new Phrase("vanaf {amount}", "from {amount}", values);
            case UNSTATED ->
                new Phrase(
                        "{amount}; de bron zegt niet of een opdracht van precies dit bedrag eronder valt",
                        "{amount}; the source does not say what holds at exactly this amount",
                        values);
        };
    }

    private static void item(
            Html html, Policy policy, String dutch, String english, Bilingual value, List<String> sources) {
        html.begin("tr");
        html.element("th", Labels.words(dutch, english), "scope", "row");
        html.element("td", value);
        citation(html, policy, sources);
        html.end();
    }

    private static void citation(Html html, Policy policy, List<String> keys) {
        html.begin("td");
        if (keys.isEmpty()) {
            html.both("geen bron noemt dit", "no source names this");
        }
        for (Source source : policy.sourcesOf(keys)) {
            int number = policy.sources().indexOf(source) + 1;
            html.begin("a", "href", "#source-" + source.key())
                    .text("[" + number + "]")
                    .end();
            html.text(" ").both(source.certainty()).text(" ");
        }
        html.end();
    }

    private static void source(Html html, Source source) {
        html.begin("li", "id", "source-" + source.key());
        html.begin("strong").value(source.title()).end().text(" ");
        html.begin("span", "class", "certainty").both(source.certainty()).end();
        html.begin("blockquote", "lang", "nl", "class", "excerpt")
                .begin("p")
                .text(source.excerpt())
                .end()
                .end();
        html.begin("p");
        source.address().ifPresent(address -> html.begin("a", "href", address.toString(), "rel", "noreferrer")
                .text(address.toString())
                .end()
                .text(" "));
        html.both("Gelezen op ", "Read on ").both(Labels.of(source.readOn())).text(". ");
        source.note().ifPresent(html::both);
        html.end().end();
    }
}
