package nl.tredewijzer.registry.lookup;

import static nl.tredewijzer.registry.testing.Delivery.row;
import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An award is challenged months later: what the register said then is what it says then, whatever came since. */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AskedTimesIT extends RegisterIT {

    private static final String BODY = "Tijdkeur";
    private static final String STATUS = "/v1/organisations/00007601/status?validOn=2026-09-01";

    private static String before;
    private static String after;

    @Test
    @Order(1)
    void aCorrectionMadeLaterNeverChangesAnOldAnswer() {
        Delivery.of(
                BODY,
                row("TK-1", "00007601", "Tijdelijk B.V.", "") + ","
                        + row("TK-2", "00007602", "Opvolger B.V.", ", \"replaces\": \"TK-1\"")
                                .replace("2026-01-01", "2026-08-01"));
        before = json(register().get(STATUS)).getJsonObject("register").getString("recordedAt");
        List<String> said = answers(before);

        Delivery.of(
                BODY,
                row("TK-2", "00007602", "Opvolger B.V.", ", \"event\": \"corrected\", \"reason\": \"vervangt niets\"")
                                .replace("2026-01-01", "2026-08-01")
                        + ","
                        + row("TK-1", "00007603", "Verhuisd B.V.", ", \"reason\": \"verkeerd KvK-nummer\"") + ","
                        + row("TK-3", "00007604", "Nieuwkomer B.V.", ""));
        after = json(register().get(STATUS)).getJsonObject("register").getString("recordedAt");

        assertThat(after).isGreaterThan(before);
        assertThat(answers(before)).isEqualTo(said);
        assertThat(answers(Instant.parse(after).minusMillis(1).toString())).hasSameSizeAs(said);
        assertThat(withoutMoment(answers(Instant.parse(after).minusMillis(1).toString())))
                .isEqualTo(withoutMoment(said));
        assertThat(withoutMoment(answers(after))).isNotEqualTo(withoutMoment(said));
    }

    private static List<String> answers(String moment) {
        return Stream.of(
                        get(STATUS + "&asKnownAt=" + moment),
                        get("/v1/organisations/00007601?validOn=2026-09-01&asKnownAt=" + moment),
                        get("/v1/certificates/TK-1?validOn=2026-09-01&asKnownAt=" + moment),
                        verification(moment, "{\"kvkNumber\": \"00007601\"}, {\"kvkNumber\": \"00007604\"}"))
                .map(HttpResponse::body)
                .toList();
    }

    private static List<String> withoutMoment(List<String> answers) {
        return answers.stream()
                .map(answer -> answer.replaceAll("\"asKnownAt\":\"[^\"]*\"", ""))
                .toList();
    }

    private static HttpResponse<String> get(String path) {
        return register().get(path);
    }

    private static HttpResponse<String> verification(String moment, String bidders) {
        return register()
                .postJson(
                        "/v1/verifications",
                        "{\"validOn\": \"2026-09-01\", \"asKnownAt\": \"" + moment + "\", \"bidders\": [" + bidders
                                + "]}");
    }

    @Test
    @Order(2)
    void whatWasKnownIsToldWithBothTimesAndTheSequenceItStandsOn() {
        JsonObject then = json(get(STATUS + "&asKnownAt=" + before));
        JsonObject now = json(get(STATUS));

        assertThat(then.getString("status")).isEqualTo("SUPERSEDED");
        assertThat(then.getString("validOn")).isEqualTo("2026-09-01");
        assertThat(then.getString("asKnownAt")).isEqualTo(before);
        assertThat(then.getJsonObject("register").getString("recordedAt")).isEqualTo(before);
        assertThat(then.getJsonObject("register").getInt("sequence"))
                .isLessThan(now.getJsonObject("register").getInt("sequence"));
        assertThat(now.getString("status")).isEqualTo("NOT_LISTED");
        assertThat(now.containsKey("asKnownAt")).isFalse();
        assertThat(json(get("/v1/certificates/TK-1?validOn=2026-09-01")).toString())
                .contains("VALID")
                .contains("00007603")
                .as("the reason of the correction")
                .contains("verkeerd KvK-nummer");
        assertThat(json(get("/v1/certificates/TK-1?validOn=2026-09-01&asKnownAt=" + before))
                        .toString())
                .contains("SUPERSEDED")
                .doesNotContain("00007603");
    }

    @Test
    @Order(2)
    void whoWasListedLaterWasNotListedThen() {
        assertProblem(get("/v1/organisations/00007604?asKnownAt=" + before), 404, "organisation-not-listed");
        assertProblem(get("/v1/certificates/TK-3?asKnownAt=" + before), 404, "certificate-not-listed");
        JsonObject first = json(get("/v1/organisations/00007604/status?asKnownAt=1999-12-31T23:30:00Z"));
        assertThat(first.getString("status")).isEqualTo("NOT_LISTED");
        assertThat(first.getJsonObject("register").getInt("sequence")).isZero();
        assertThat(first.getString("validOn"))
                .as("the Dutch day of that moment")
                .isEqualTo("2000-01-01");
        assertThat(first.getBoolean("validOnDefaulted")).isTrue();
    }

    @Test
    @Order(2)
    void biddersAreAnsweredAsKnownThenAndNamesAreThoseOfToday() {
        List<JsonObject> answers = json(verification(
                        before,
                        "{\"kvkNumber\": \"00007601\"}, {\"kvkNumber\": \"00007604\"},"
                                + " {\"name\": \"Nieuwkomer B.V.\"}, {\"name\": \"Opvolger B.V.\"}"))
                .getJsonArray("answers")
                .getValuesAs(JsonObject.class);

        assertThat(answers)
                .extracting(answer -> answer.getString("outcome"))
                .containsExactly("FOUND", "NOT_LISTED", "FOUND_BY_NAME", "FOUND_BY_NAME");
        assertThat(answers)
                .extracting(answer -> answer.getString("status"))
                .containsExactly("SUPERSEDED", "NOT_LISTED", "NOT_LISTED", "VALID");
        assertThat(answers.get(0).getJsonArray("warnings")).isEmpty();
        assertThat(answers.get(3).getJsonArray("warnings").getJsonObject(0).getString("code"))
                .isEqualTo("NAMES_OF_TODAY");
    }

    @Test
    @Order(2)
    void aMomentInAnyTimeZoneIsTheSameMoment() {
        String there =
                Instant.parse(before).atOffset(java.time.ZoneOffset.ofHours(2)).toString();
        for (String written : List.of(there, there.replace("+", "%2B"))) {
            assertThat(json(get(STATUS + "&asKnownAt=" + written)).getString("asKnownAt"))
                    .isEqualTo(before);
        }
    }

    @Test
    @Order(2)
    void aDateAloneAndAMomentToComeAreRefusedWithEverythingElseThatIsWrong() {
        HttpResponse<String> refused =
                get("/v1/organisations/00007601/status?validOn=gisteren&asKnownAt=2026-01-01&known=x");
        assertProblem(refused, 400, "parameters-refused");
        assertThat(json(refused).getJsonArray("errors")).hasSize(3);
        assertProblem(get(STATUS + "&asKnownAt=2190-01-01T00:00:00Z"), 400, "parameters-refused");
        HttpResponse<String> verification = verification("2026-01-01", "{}, 1");
        assertProblem(verification, 400, "verification-refused");
        assertThat(json(verification).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("name"))
                .containsExactly("/asKnownAt", "/bidders/1");
    }

    @Test
    @Order(2)
    void answersForTwoMomentsAreTwoAnswersToACache() {
        String then = tag(STATUS + "&asKnownAt=" + before);
        assertThat(then).isNotEqualTo(tag(STATUS)).isNotEqualTo(tag(STATUS + "&asKnownAt=" + after));
        assertThat(register()
                        .send(register().to(STATUS + "&asKnownAt=" + before).header("If-None-Match", then))
                        .statusCode())
                .isEqualTo(304);
    }

    private static String tag(String path) {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }
}
