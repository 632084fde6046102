package nl.tredewijzer.demo.check;

import static nl.tredewijzer.demo.check.EvaluationsClient.json;
import static nl.tredewijzer.demo.check.EvaluationsClient.location;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.demo.sample.IntakeCsv;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.run.StoredRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The REST face on a real server, beside the real register, as both are shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationsIT {

    private static final String CERTIFIED = "00007001";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static final String TENDER = """
            {"title": "Groenonderhoud", "buyer": "Gemeente Heerde", "deadline": "2026-06-01",
             "contractValue": "400000.00", "socialReturnPercentage": 5,
             "term": {"from": "2026-07-01", "until": "2027-06-30"}}""";

    private static final String QUESTION = """
            {"tender": %s,
             "bidders": [{"name": "De Bonte Bezem", "kvkNumber": "0000 7001", "amount": "390000"},
                         {"name": "Het Lege Blad", "kvkNumber": "00007002"}],
             "whatIf": [{"referenceDate": "2028-06-01"}]}""".formatted(TENDER);

    private RunningRegister server;
    private EvaluationsClient platform;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        server = RunningRegister.in(data);
        JsonObject batch = server.deliver(IntakeCsv.of(List.of(new CertificateEvent.Issued(certificate()))), "");
        assertThat(batch.getString("state")).as(batch.toString()).isEqualTo("APPENDED");
        platform = new EvaluationsClient(server.address());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Certificate certificate() {
        CoveredEntity applicant = new CoveredEntity(
                CoverageRole.MAIN_APPLICANT,
                KvkNumber.of(CERTIFIED),
                "De Bonte Bezem Groen B.V.",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Certificate(
                new CertificateId(RunningRegister.BODY.fullName(), "FACE-1"),
                SchemeVersion.WITH_BASE_STEP,
                PerformanceLevel.STEP_2,
                false,
                new Validity(FROM, Validity.longestUntil(FROM).minusDays(1)),
                Optional.empty(),
                List.of(applicant));
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
    void whoWouldRatherNotWaitFollowsAndFetchesTheSameEvaluation() {
        HttpResponse<String> accepted = platform.send(platform.asking(QUESTION).header("Prefer", "respond-async"));
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Preference-Applied")).contains("respond-async");
        URI address = location(accepted);
        assertThat(platform.followed(address).getString("state")).isEqualTo("DONE");
        JsonObject later = json(platform.get(URI.create(address + "/result")));
        JsonObject direct = json(platform.send(platform.asking(QUESTION)));
        assertThat(later.get("hash")).isEqualTo(direct.get("hash"));
    }

    @Test
    void longListIsAnsweredLaterByItself() {
        HttpResponse<String> accepted = platform.send(platform.asking(listOf(501)));
        assertThat(accepted.statusCode()).isEqualTo(202);
        URI address = location(accepted);
        assertThat(platform.followed(address).getInt("bidders")).isEqualTo(501);
        assertThat(bidders(json(platform.get(URI.create(address + "/result"))))).hasSize(501);
    }

    @Test
    void cancelledEvaluationIsForgotten() {
        URI address = location(platform.send(platform.asking(QUESTION).header("Prefer", "respond-async")));
        HttpRequest.Builder cancel = HttpRequest.newBuilder(address).DELETE();
        assertThat(platform.send(cancel).statusCode()).isEqualTo(204);
        assertThat(platform.get(address).statusCode()).isEqualTo(404);
        assertThat(platform.send(cancel).statusCode()).isEqualTo(404);
    }

    @Test
    void sameKeyWithSameBodyGivesSameAnswerAndWithAnotherIsRefused() {
        HttpResponse<String> first = platform.send(platform.asking(QUESTION).header("Idempotency-Key", "\"once\""));
        HttpResponse<String> again = platform.send(platform.asking(QUESTION).header("Idempotency-Key", "\"once\""));
        assertThat(again.body()).isEqualTo(first.body());
        HttpResponse<String> other = platform.send(
                platform.asking(QUESTION.replace("390000", "380000")).header("Idempotency-Key", "\"once\""));
        assertThat(other.statusCode()).isEqualTo(422);
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
        String log = Files.readString(server.log());
        assertThat(log).doesNotContain("7001").doesNotContain("00007002").doesNotContain("Bezem");
    }

    @Test
    void listOfTenThousandIsDoneInTime() {
        long begun = System.nanoTime();
        URI address = location(platform.send(platform.asking(listOf(10_000))));
        assertThat(platform.followed(address).getString("state")).isEqualTo("DONE");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
    }

    private static String listOf(int bidders) {
        String list = IntStream.range(0, bidders)
                .mapToObj(i -> "{\"kvkNumber\": \"%08d\"}".formatted(10_000 + i))
                .collect(Collectors.joining(","));
        return "{\"tender\": " + TENDER + ", \"bidders\": [" + list + "]}";
    }

    private static List<JsonObject> bidders(JsonObject answer) {
        return answer.getJsonObject("evaluation").getJsonArray("bidders").getValuesAs(JsonObject.class);
    }
}
