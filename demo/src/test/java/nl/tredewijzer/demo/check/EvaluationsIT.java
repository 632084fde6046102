package nl.tredewijzer.demo.check;

import static nl.tredewijzer.demo.check.EvaluationsClient.json;
import static nl.tredewijzer.demo.check.EvaluationsFace.CERTIFIED;
import static nl.tredewijzer.demo.check.EvaluationsFace.QUESTION;
import static nl.tredewijzer.demo.check.EvaluationsFace.TENDER;
import static nl.tredewijzer.demo.check.EvaluationsFace.bidders;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.tredewijzer.tender.run.StoredRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A platform asks, and is answered in the form that it wants. */
@ExtendWith(EvaluationsFace.Running.class)
class EvaluationsIT {

    private final EvaluationsFace face;
    private final EvaluationsClient platform;

    EvaluationsIT(EvaluationsFace face) {
        this.face = face;
        this.platform = face.client();
    }

    @Test
    void certifiedBidderIsCreditedAndTheOtherIsNot() {
        HttpResponse<String> answer = platform.send(platform.asking(QUESTION));
        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> verdicts = bidders(json(answer)).stream()
                .map(bidder -> bidder.getString("verdict"))
                .toList();
        assertThat(verdicts).containsExactly("PARTLY_CREDITED", "NOT_CREDITED");
        assertThat(answer.body()).contains("FACE-1");
        assertThat(json(answer).getJsonArray("whatIf")).hasSize(1);
    }

    @Test
    void answerIsAnEvaluationThatCanBeKeptAndRunAgain() {
        HttpResponse<String> answer = platform.send(platform.asking(QUESTION));
        StoredRecord kept = StoredRecord.read(answer.body().getBytes(StandardCharsets.UTF_8));
        assertThat(kept.isReproduced()).isTrue();
    }

    @Test
    void reportComesInTheFormThatThePlatformAccepts() {
        List<String> forms = List.of(
                "text/html",
                "text/csv",
                "text/calendar",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        for (String form : forms) {
            HttpResponse<String> answer =
                    platform.send(platform.asking(QUESTION).header("Accept", form));
            assertThat(answer.statusCode()).as(form).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(form);
        }
        assertThat(platform.send(platform.asking(QUESTION).header("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void nothingIsCreditedMeansNoDatesForAnAgenda() {
        String nobody = QUESTION.replace("0000 7001", "00007003");
        assertThat(platform.send(platform.asking(nobody).header("Accept", "text/calendar"))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void listIsTakenAsAFileOfAForm() {
        String form = """
                --x\r
                Content-Disposition: form-data; name="request"\r
                Content-Type: application/json\r
                \r
                {"tender": %s}\r
                --x\r
                Content-Disposition: form-data; name="bidders"; filename="lijst.csv"\r
                Content-Type: text/csv\r
                \r
                Naam;KvK-nummer
                De Bonte Bezem;00007001
                \r
                --x--\r
                """.formatted(TENDER.replace("\n", " "));
        HttpResponse<String> answer = platform.send(platform.to("evaluations")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(bidders(json(answer)).get(0).getString("verdict")).isEqualTo("PARTLY_CREDITED");
        assertThat(json(answer).getJsonObject("input").getJsonArray("remarks")).isNotEmpty();
    }

    @Test
    void listIsTakenAsBase64AndAsPastedTextAndWhatIsUnreadIsSaid() {
        String encoded = Base64.getEncoder()
                .encodeToString("Naam;KvK\nDe Bonte Bezem;00007001\n".getBytes(StandardCharsets.UTF_8));
        for (String file : List.of(
                "{\"content\": \"" + encoded + "\"}", "{\"text\": \"De Bonte Bezem 00007001\\ngroeten, Jan\"}")) {
            HttpResponse<String> answer =
                    platform.send(platform.asking("{\"tender\": " + TENDER + ", \"biddersFile\": " + file + "}"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(bidders(json(answer)).get(0).getString("verdict")).isEqualTo("PARTLY_CREDITED");
        }
    }

    @Test
    void nameThatIsCertainIsFilledIn() {
        HttpResponse<String> answer = platform.send(platform.asking(
                "{\"tender\": " + TENDER + ", \"bidders\": [{\"name\": \"De Bonte Bezem Groen B.V.\"}]}"));
        assertThat(answer.body()).contains(CERTIFIED);
        assertThat(json(answer).getJsonObject("input").getJsonArray("remarks")).isNotEmpty();
    }

    @Test
    void policiesSchemaAndDescriptionAreThere() {
        assertThat(json(platform.send(platform.to("policies"))).getJsonArray("policies"))
                .isNotEmpty();
        assertThat(json(platform.send(platform.to("evaluation-schema")))).containsKey("$schema");
        HttpResponse<String> description = platform.send(platform.to("openapi.json"));
        assertThat(json(description)).containsKey("openapi");
        assertThat(description.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void answersAreNotKeptByAnybodyAndRunNothingInABrowser() {
        HttpResponse<String> answer = platform.send(platform.asking(QUESTION).header("Accept", "text/html"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void logNamesNoBidder() throws IOException {
        platform.send(platform.asking(QUESTION));
        platform.send(platform.asking(QUESTION.replace("\"amount\": \"390000\"", "\"amount\": \"0000700X\"")));
        String log = face.log();
        assertThat(log).doesNotContain("7001").doesNotContain("00007002").doesNotContain("Bezem");
    }
}
