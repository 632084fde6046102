package nl.tredewijzer.tender.formats.report;

import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.policy.Clause;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.CriterionRule;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.PercentageRule;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.policy.Source;
import nl.tredewijzer.tender.wording.Labels;
import nl.tredewijzer.tender.wording.PolicyWords;

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
        others(html, policy);
        html.end().end();
        html.element("h3", "Bronnen", "Sources");
        html.begin("ol", "class", "sources");
        policy.sources().forEach(source -> source(html, source));
        html.end().end();
    }

    private static void rule(Html html, Policy policy, CreditRule rule) {
        html.begin("tr");
        html.element("th", rule.grade(), "scope", "row");
        html.begin("td").both(rule.effect());
        rule.note().ifPresent(note -> html.begin("small").both(note).end());
        html.end();
        citation(html, policy, rule.sources());
        html.end();
    }

    private static void obligation(Html html, Policy policy) {
        ObligationTerms terms = policy.obligation();
        item(html, policy, "Grondslag", "Base", terms.base(), terms.baseSources());
        for (PercentageRule rule : terms.percentages()) {
            item(html, policy, "Percentage", "Percentage", PolicyWords.of(rule), rule.sources());
        }
        for (Clause clause : terms.onlyWhen()) {
            item(html, policy, "Alleen bij", "Only for", clause.condition(), clause.sources());
        }
    }

    private static void others(Html html, Policy policy) {
        for (EqualRegister equal : policy.equalRegisters()) {
            item(html, policy, "Gelijkgesteld", "Treated as equal", PolicyWords.of(equal), equal.sources());
        }
        for (PurchaseRule rule : policy.fulfilment().purchases()) {
            item(html, policy, "Inkoop", "Purchases", PolicyWords.of(rule), rule.sources());
        }
        for (CriterionRule rule : policy.criteria()) {
            item(html, policy, "Ook gebruikt als", "Also used as", rule.criterion(), rule.sources());
        }
        policy.fulfilment()
                .penalty()
                .ifPresent(
                        penalty -> item(html, policy, "Boete", "Penalty", PolicyWords.of(penalty), penalty.sources()));
        policy.fulfilment()
                .blocks()
                .ifPresent(table -> item(
                        html,
                        policy,
                        "Bouwblokken",
                        "Building blocks",
                        Labels.words(table.edition(), table.edition()),
                        table.sources()));
    }

    private static void item(
            Html html, Policy policy, String dutch, String english, Bilingual value, List<String> sources) {
        html.begin("tr");
        html.element("th", Labels.words(dutch, english), "scope", "row");
        html.element("td", value);
        citation(html, policy, sources);
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
