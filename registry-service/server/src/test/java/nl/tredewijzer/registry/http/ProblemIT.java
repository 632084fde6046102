package nl.tredewijzer.registry.http;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
class ProblemIT extends RegisterIT {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing-here", "/nothing-here", "/problem", "/v1/organisations/", "/WEB-INF/web.xml"})
    void anAddressThatDoesNotExistIsAProblem(String path) {
        assertProblem(register().get(path), 404, "no-such-address");
    }

    @Test
    void aMethodThatDoesNotExistIsAProblemThatNamesTheOthers() {
        HttpResponse<String> answer = register().send(register().to("/v1").DELETE());

        assertProblem(answer, 405, "no-such-method");
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void aFormThatIsNotThereIsAProblem() {
        assertProblem(register().send(register().to("/v1").header("Accept", "text/csv")), 406, "not-acceptable");
    }

    @Test
    void problemsAreDutchUnlessEnglishIsAsked() {
        JsonObject byDefault = json(register().get("/v1/nothing-here"));
        JsonObject german =
                json(register().send(register().to("/v1/nothing-here").header("Accept-Language", "de")));
        JsonObject english =
                json(register().send(register().to("/v1/nothing-here").header("Accept-Language", "de, en-GB;q=0.8")));

        assertThat(byDefault.getString("title")).isEqualTo("Adres bestaat niet");
        assertThat(german.getString("title")).isEqualTo("Adres bestaat niet");
        assertThat(english.getString("title")).isEqualTo("No such address");
        assertThat(byDefault.getString("instance")).isEqualTo("/v1/nothing-here");
    }

    @Test
    void aBadTokenIsAProblemEverywhere() {
        assertProblem(
                register().send(register().to("/v1").header("Authorization", "Bearer a.b.c")), 401, "no-valid-token");
    }

    @Test
    void nobodyIsToldWhichServerThisIs() {
        HttpResponse<String> answer = register().get("/v1/nothing-here");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"name\": 1, \"day\": \"tomorrow\"}", "{\"name\": \"\\u12\"}"})
    void jsonThatCannotBeReadIsAProblem(String body) {
        assertProblem(register().postJson("/v1/probe/json", body), 400, "json-unreadable");
    }

    @Test
    void aKindOfBodyThatIsNotTakenIsAProblem() {
        HttpResponse<String> answer = register()
                .send(register()
                        .to("/v1/probe/json")
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString("<a/>")));

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void aParameterOfTheWrongKindIsAProblem() {
        assertProblem(register().get("/v1/probe/number?n=many"), 400, "parameter-unreadable");
    }

    @Test
    void aFailureIsAnIncidentAndShowsNothingOfTheInside() {
        HttpResponse<String> answer = register().get("/v1/probe/failure");

        assertProblem(answer, 500, "failed");
        assertThat(json(answer).getString("incident")).isNotBlank();
        assertThat(answer.body()).doesNotContain("nobody's business", "Exception", "nl.tredewijzer");
    }

    @Test
    void aDatabaseThatIsAwayAsksToTryLater() {
        HttpResponse<String> answer = register().get("/v1/probe/database-away");

        assertProblem(answer, 503, "database-away");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
