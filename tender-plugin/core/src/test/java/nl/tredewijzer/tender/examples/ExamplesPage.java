package nl.tredewijzer.tender.examples;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.document.PrettyJson;
import nl.tredewijzer.tender.wording.Motivation;

/** The page of worked examples, made of their files. */
final class ExamplesPage {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("verdict", "In one word"),
            Map.entry("outcome", "Outcome"),
            Map.entry("credit", "Euros"),
            Map.entry("obligation", "Obligation"),
            Map.entry("credited", "Credited"),
            Map.entry("remaining", "Remaining"),
            Map.entry("penaltyAtRisk", "Penalty at risk"),
            Map.entry("reasons", "Because"),
            Map.entry("warnings", "Take note"),
            Map.entry("questions", "Still asked"),
            Map.entry("uses", "Other uses"),
            Map.entry("comparedPrice", "Bid as compared"),
            Map.entry("byReferenceDate", "If the reference date counts"),
            Map.entry("byDay", "If each day counts by its own level"),
            Map.entry("lots", "Credited per lot"));

    private final StringBuilder page = new StringBuilder();

    private ExamplesPage() {}

    static String of(List<WorkedExample> examples) {
        ExamplesPage made = new ExamplesPage();
        made.line("# Worked examples");
        made.line("");
        made.line(
                "Each of these is a test: a rule in the words of its source, and what comes out. The page is made of the");
        made.line(
                "same files (`tender-plugin/core/src/test/resources/nl/tredewijzer/tender/examples`), so they cannot differ.");
        made.line(
                "Policies named by an id are in the catalogue; the others are invented to show how a rule is written. In italics");
        made.line("stands what the first bidder is told.");
        examples.forEach(made::example);
        return made.page.toString();
    }

    private void example(WorkedExample example) {
        line("");
        line("## " + example.title());
        line("");
        line("> " + String.join("\n>\n> ", example.sentences()));
        line("");
        policy(example.given().get("policy"));
        line("");
        line("- Tender: " + flat(example.given().getJsonObject("tender")) + ".");
        example.certificates().forEach(certificate -> line("- Certificate: " + flat(certificate) + "."));
        JsonObject dossier = example.given().getJsonObject("dossier");
        if (dossier != null) {
            dossier.forEach((kind, entries) -> entries.asJsonArray()
                    .forEach(entry -> line("- Also (" + kind + "): " + flat(entry.asJsonObject()) + ".")));
        }
        Evaluation evaluation = example.evaluated();
        for (int i = 0; i < example.expected().size(); i++) {
            answer(
                    example,
                    evaluation,
                    evaluation.answers().get(i),
                    example.expected().get(i));
        }
        if (example.said().isPresent()) {
            line("");
            line("Said of the whole:");
            line("");
            evaluation.warnings().forEach(remark -> line("- " + remark.code() + ": " + remark.english()));
        }
    }

    private void policy(JsonValue given) {
        switch (given.getValueType()) {
            case STRING -> line("Policy `" + ((JsonString) given).getString() + "` of the catalogue.");
            case ARRAY -> given.asJsonArray().forEach(this::policy);
            default -> {
                line("```json");
                line(PrettyJson.of(given.asJsonObject()));
                line("```");
            }
        }
    }

    private void answer(WorkedExample example, Evaluation evaluation, BidderEvaluation answer, JsonObject expected) {
        JsonObject bidder = example.given().getJsonArray("bidders").getJsonObject(answer.position() - 1);
        line("");
        line("| Bidder | " + flat(bidder) + " |");
        line("|---|---|");
        expected.forEach((member, value) -> line("| " + WORDS.get(member) + " | " + cell(value) + " |"));
        if (answer.position() == 1) {
            line("");
            line("*" + Motivation.forBidder(evaluation, answer).dutch() + "*");
        }
    }

    private static String cell(JsonValue value) {
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return text.isEmpty() ? "–" : text;
    }

    private static String flat(JsonObject object) {
        return object.entrySet().stream()
                .map(member -> member.getKey() + " " + plain(member.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case OBJECT -> "(" + flat(value.asJsonObject()) + ")";
            case ARRAY ->
                value.asJsonArray().stream().map(ExamplesPage::plain).collect(Collectors.joining("; ", "[", "]"));
            default -> value.toString();
        };
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
