package nl.tredewijzer.demo.check;

import static nl.tredewijzer.demo.check.EvaluationsClient.json;
import static nl.tredewijzer.demo.check.EvaluationsFace.QUESTION;
import static nl.tredewijzer.demo.check.EvaluationsFace.listOf;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A platform that asks wrongly is told everything that is wrong. */
@ExtendWith(EvaluationsFace.Running.class)
class RefusedEvaluationsIT {

    private final EvaluationsClient platform;

    RefusedEvaluationsIT(EvaluationsFace face) {
        this.platform = face.client();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        HttpResponse<String> answer = platform.send(platform.asking("""
                {"tender": {"titel": "x"}, "bidders": [{"kvkNumber": 7}, {"name": "y", "amount": "x"}, {}],
                 "policy": "nergens", "referenceDate": "gisteren", "whatIf": [{"a": 1}],
                 "dossier": {"decisions": [{}]}, "reserved": "ja", "extra": 1}"""));
        assertThat(answer.statusCode()).isEqualTo(400);
        List<String> paths = json(answer).getJsonArray("errors").stream()
                .map(JsonValue::asJsonObject)
                .map(error -> error.getString("path"))
                .toList();
        assertThat(paths)
                .contains(
                        "$.tender.title",
                        "$.tender.titel",
                        "$.bidders[0].kvkNumber",
                        "$.bidders[1].amount",
                        "$.bidders[2]",
                        "$.policy",
                        "$.referenceDate",
                        "$.whatIf[0].a",
                        "$.dossier.decisions[0].bidder",
                        "$.reserved",
                        "$.extra");
    }

    @Test
    void whatIsNoQuestionIsAProblemOfItsOwnKind() {
        assertThat(platform.send(platform.asking("{")).statusCode()).isEqualTo(400);
        assertThat(platform.send(platform.asking("[]")).statusCode()).isEqualTo(400);
        assertThat(platform.send(platform.asking(QUESTION).setHeader("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(platform.send(platform.asking(" ".repeat(17 << 20))).statusCode())
                .isEqualTo(413);
        assertThat(platform.send(platform.to("evaluations").GET()).statusCode()).isEqualTo(405);
        assertThat(platform.send(platform.to("evaluations/unknown")).statusCode())
                .isEqualTo(404);
        assertThat(platform.send(platform.to("policies/")).statusCode()).isEqualTo(404);
        assertThat(platform.send(platform.asking(listOf(10_001))).statusCode()).isEqualTo(400);
    }

    @Test
    void whatTheServerRefusesBeforehandIsAProblemToo() {
        HttpResponse<String> answer =
                platform.send(platform.to("evaluations").header("Accept", ";;;").POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getString("type")).isEqualTo("urn:tredewijzer:problem:bad-request");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void hostileNamesAreRefusedWithTheirPlaceOrGoThroughUnharmed() {
        String refused = QUESTION.replace("De Bonte Bezem", "a\\u0000b").replace("Het Lege Blad", "x".repeat(501));
        assertThat(json(platform.send(platform.asking(refused))).getJsonArray("errors").stream()
                        .map(error -> error.asJsonObject().getString("path")))
                .containsExactly("$.bidders[0].name", "$.bidders[1].name");
        String markup = QUESTION.replace("De Bonte Bezem", "<script>alert(1)</script>");
        assertThat(platform.send(platform.asking(markup).header("Accept", "text/html"))
                        .body())
                .doesNotContain("<script>alert");
    }
}
