package nl.tredewijzer.tender.jakarta.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.Questions;
import nl.tredewijzer.tender.registry.Progress;
import org.junit.jupiter.api.Test;

/** What is said of evaluations, in OpenAPI and in the guide for platforms, is what is taken and given. */
class DescriptionTest {

    private static final Path GUIDE = Path.of("../../docs/platforms/evaluations.md");
    private static final Pattern QUESTION = Pattern.compile("-d '(\\{.*?\\})'", Pattern.DOTALL);

    private final JsonObject schemas = read(OpenApiResource.class.getResourceAsStream("openapi.json"))
            .getJsonObject("components")
            .getJsonObject("schemas");
    private final JsonObject evaluation = read(Report.schema());

    @Test
    void anEvaluationHasTheMembersOfItsSchema() {
        JsonObject described = schemas.getJsonObject("Evaluation");
        assertThat(described.getJsonArray("required")).isEqualTo(evaluation.getJsonArray("required"));
        // what differs from an earlier evaluation is asked of the library and the command line only
        assertThat(described.getJsonObject("properties"))
                .containsOnlyKeys(evaluation.getJsonObject("properties").keySet().stream()
                        .filter(member -> !member.equals("difference"))
                        .toArray(String[]::new));
    }

    @Test
    void aBidderOfAnEvaluationIsABidderThatCanBeAskedAbout() {
        JsonObject written = evaluation.getJsonObject("$defs").getJsonObject("bidder");
        JsonObject asked = schemas.getJsonObject("Bidder").getJsonObject("properties");
        // what was repaired in a number follows from the number
        assertThat(written.getJsonObject("properties").keySet().stream().filter(member -> !member.equals("repairs")))
                .isSubsetOf(asked.keySet());
        assertThat(asked.getJsonObject("role").getJsonArray("enum"))
                .isEqualTo(written.getJsonObject("properties")
                        .getJsonObject("role")
                        .getJsonArray("enum"));
    }

    @Test
    void everyQuestionOfTheGuideIsAnsweredAndEveryLotByItself() throws IOException {
        Matcher question = QUESTION.matcher(Files.readString(GUIDE));
        List<JsonObject> answers =
                question.results().map(found -> answer(found.group(1))).toList();

        assertThat(answers).hasSizeGreaterThan(1);
        List<JsonObject> lots = answers.stream()
                .flatMap(answer ->
                        answer
                                .getJsonObject("evaluation")
                                .getJsonArray("bidders")
                                .getValuesAs(JsonObject.class)
                                .stream())
                .filter(bidder -> bidder.containsKey("lots"))
                .flatMap(bidder -> bidder.getJsonArray("lots").getValuesAs(JsonObject.class).stream())
                .toList();
        assertThat(lots).isNotEmpty().allSatisfy(lot -> assertThat(lot)
                .containsKeys("verdict", "obligation", "credit"));
    }

    private static JsonObject answer(String question) {
        byte[] bytes = question.getBytes(StandardCharsets.UTF_8);
        EvaluationAnswer answer = Questions.answered(
                new QuestionReader(Policies.catalogue(), 100).read(PostedReader.json(bytes)), Progress.UNSEEN);
        return read(new ByteArrayInputStream(answer.report().bytes(ReportFormat.JSON)));
    }

    private static JsonObject read(InputStream json) {
        try (var reader = Json.createReader(json)) {
            return reader.readObject();
        }
    }
}
