package nl.tredewijzer.tender.formats.report;

import java.util.List;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Source;
import nl.tredewijzer.tender.wording.Labels;
import nl.tredewijzer.tender.wording.PolicyItem;
import nl.tredewijzer.tender.wording.PolicyItems;

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
        PolicyItems.of(policy).forEach(item -> row(html, policy, item));
        html.end().end();
        html.element("h3", "Bronnen", "Sources");
        html.begin("ol", "class", "sources");
        policy.sources().forEach(source -> source(html, source));
        html.end().end();
    }

    private static void row(Html html, Policy policy, PolicyItem item) {
        html.begin("tr");
        html.element("th", item.about(), "scope", "row");
        html.begin("td").both(item.says());
        item.note().ifPresent(note -> html.begin("small").both(note).end());
        html.end();
        citation(html, policy, item.sources());
        html.end();
    }

    static void citation(Html html, Policy policy, List<String> keys) {
        html.begin("td");
        sources(html, policy, keys);
        html.end();
    }

    static void sources(Html html, Policy policy, List<String> keys) {
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
