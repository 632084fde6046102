package nl.tredewijzer.registry.lookup;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.registry.matching.NameQuestion;
import nl.tredewijzer.registry.reconciliation.Sample;
import nl.tredewijzer.registry.testing.Delivery;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of bidders has names without numbers, and names that do not fit their numbers. */
@RunAsClient
class VerificationByNameIT extends RegisterIT {

    @BeforeEach
    void deliver() {
        Sample.deliver();
    }

    @Test
    void aCertainNameIsAnsweredLikeANumber() {
        JsonObject answer = verified("{\"name\": \"Kwekerij de Wilgenhof BV\"}");

        assertThat(answer.getString("outcome")).isEqualTo("FOUND_BY_NAME");
        assertThat(answer.getString("asked")).isEmpty();
        assertThat(answer.getString("kvkNumber")).isEqualTo(Sample.WILGENHOF);
        assertThat(answer.getString("status")).isEqualTo("VALID");
        assertThat(answer.getString("level")).isEqualTo("STEP_2");
        assertThat(answer.getJsonObject("history").getJsonArray("certificates")).hasSize(1);
        assertThat(answer.getJsonObject("name").getString("verdict")).isEqualTo("CERTAIN");
        assertThat(answer.getJsonObject("name").getString("registeredName")).isEqualTo("Kwekerij De Wilgenhof B.V.");
        assertThat(answer).doesNotContainKey("candidates");
    }

    @Test
    void aNameOfTwoIsNotFilledInAndBothAreShown() {
        JsonObject answer = verified("{\"name\": \"Vlietstroom Catering\"}");

        assertThat(answer.getString("outcome")).isEqualTo("NAME_UNCERTAIN");
        assertThat(answer).doesNotContainKeys("kvkNumber", "status", "level", "history", "name");
        assertThat(answer.getJsonObject("message").getString("nl")).isNotBlank();
        assertThat(answer.getJsonArray("candidates").getValuesAs(JsonObject.class))
                .extracting(candidate -> candidate.getString("kvkNumber"))
                .contains(Sample.VLIETSTROOM_UTRECHT, Sample.VLIETSTROOM_LEIDEN);
        JsonObject first = answer.getJsonArray("candidates").getJsonObject(0);
        assertThat(first.getString("status")).isEqualTo("VALID");
        assertThat(first.getJsonObject("name").getJsonArray("features")).isNotEmpty();
    }

    @Test
    void aNameThatNobodyHasIsNotFound() {
        JsonObject answer = verified("{\"name\": \"Qzxv Wkjp Bfgh\"}");

        assertThat(answer.getString("outcome")).isEqualTo("NAME_NOT_FOUND");
        assertThat(answer).doesNotContainKeys("kvkNumber", "status", "candidates");
    }

    @Test
    void aNameThatLeavesOutWhatTellsSistersApartShowsThemAll() {
        JsonObject answer = verified("{\"name\": \"Zuiderpost\"}");

        assertThat(answer.getString("outcome")).isIn("NAME_UNCERTAIN", "NAME_NOT_FOUND");
        assertThat(answer.getJsonArray("candidates").getValuesAs(JsonObject.class))
                .extracting(candidate -> candidate.getString("kvkNumber"))
                .contains(Sample.ZUIDERPOST, Sample.ZUIDERPOST_HOLDING);
    }

    @Test
    void aNameThatFitsItsNumberIsSaidToFit() {
        JsonObject answer =
                verified("{\"kvkNumber\": \"%s\", \"name\": \"Zuiderpost schoonmaak\"}".formatted(Sample.ZUIDERPOST));

        assertThat(answer.getString("outcome")).isEqualTo("FOUND");
        assertThat(answer.getJsonArray("warnings")).isEmpty();
        assertThat(answer.getJsonObject("name").getString("verdict")).isIn("CERTAIN", "LIKELY");
        assertThat(answer).doesNotContainKey("candidates");
    }

    @Test
    void aNameThatDoesNotFitItsNumberIsAWarningWithBothNames() {
        JsonObject answer =
                verified("{\"kvkNumber\": \"%s\", \"name\": \"Kwekerij De Wilgenhof\"}".formatted(Sample.ZUIDERPOST));

        assertThat(answer.getString("outcome")).isEqualTo("FOUND");
        assertThat(answer.getString("kvkNumber")).isEqualTo(Sample.ZUIDERPOST);
        JsonObject warning = answer.getJsonArray("warnings").getJsonObject(0);
        assertThat(warning.getString("code")).isEqualTo("NAME_MISMATCH");
        assertThat(warning.getString("givenName")).isEqualTo("Kwekerij De Wilgenhof");
        assertThat(warning.getString("registeredName")).isEqualTo("Zuiderpost Schoonmaak B.V.");
        assertThat(answer.getJsonObject("name").getString("verdict")).isIn("POSSIBLE", "NONE");
    }

    @Test
    void aSistersNameIsAWarningHoweverAlike() {
        JsonObject answer = verified("{\"kvkNumber\": \"%s\", \"name\": \"Zuiderpost Schoonmaak B.V.\"}"
                .formatted(Sample.ZUIDERPOST_HOLDING));

        JsonObject warning = answer.getJsonArray("warnings").getJsonObject(0);
        assertThat(warning.getString("code")).isEqualTo("NAME_MISMATCH");
        assertThat(warning.getString("registeredName")).isEqualTo("Zuiderpost Schoonmaak Holding B.V.");
        assertThat(answer.getJsonArray("candidates").getJsonObject(0).getString("kvkNumber"))
                .isEqualTo(Sample.ZUIDERPOST);
    }

    @Test
    void aNameThatManyOthersHaveRatherIsAWarningToo() {
        Delivery.of(
                "Keurmeester Namen",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> Delivery.row("NM-HG-" + i, "7190002" + i, "Hazelaar Groenwerk " + i, ""))
                        .collect(Collectors.joining(",")));

        JsonObject answer =
                verified("{\"kvkNumber\": \"%s\", \"name\": \"Hazelaar Groenwerk\"}".formatted(Sample.ZUIDERPOST));

        JsonObject warning = answer.getJsonArray("warnings").getJsonObject(0);
        assertThat(warning.getString("code")).isEqualTo("NAME_MISMATCH");
        assertThat(warning.getString("registeredName")).isEqualTo("Zuiderpost Schoonmaak B.V.");
        assertThat(answer.getJsonObject("name").getString("verdict")).isIn("POSSIBLE", "NONE");
        assertThat(answer.getJsonArray("candidates")).hasSizeGreaterThan(3);
    }

    @Test
    void aNumberThatCannotBeReadIsNotReplacedByAName() {
        JsonObject answer = verified("{\"kvkNumber\": \"123456789\", \"name\": \"Kwekerij De Wilgenhof\"}");

        assertThat(answer.getString("outcome")).isEqualTo("UNREADABLE");
        assertThat(answer.getString("cause")).isEqualTo("RSIN");
        assertThat(answer).doesNotContainKeys("kvkNumber", "status");
        assertThat(answer.getJsonArray("candidates").getJsonObject(0).getString("kvkNumber"))
                .isEqualTo(Sample.WILGENHOF);
    }

    @Test
    void anEndlessNameIsAnsweredAndTheOthersToo() {
        String endless = "a".repeat(NameQuestion.LONGEST_NAME + 1);
        HttpResponse<String> response =
                register().postJson("/v1/verifications", """
                {"bidders": [{"name": "%s"}, {"kvkNumber": "%s", "name": "%s"}, {"name": " "}]}""".formatted(endless, Sample.WILGENHOF, endless));
        JsonObject answer = json(response);

        JsonObject first = answer.getJsonArray("answers").getJsonObject(0);
        assertThat(first.getString("outcome")).isEqualTo("UNREADABLE");
        assertThat(first.getString("cause")).isEqualTo("NAME_TOO_LONG");
        JsonObject second = answer.getJsonArray("answers").getJsonObject(1);
        assertThat(second.getString("outcome")).isEqualTo("FOUND");
        assertThat(second.getJsonArray("warnings").getJsonObject(0).getString("code"))
                .isEqualTo("NAME_TOO_LONG");
        assertThat(answer.getJsonArray("answers").getJsonObject(2).getString("cause"))
                .isEqualTo("EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "💥", "\\u0000", "* OR *", "de het een"})
    void anyNameIsAnswered(String name) {
        assertThat(verified("{\"name\": \"" + name + "\", \"place\": \"" + name + "\"}")
                        .getString("outcome"))
                .startsWith("NAME_");
    }

    private static JsonObject verified(String bidder) {
        HttpResponse<String> response = register()
                .postJson("/v1/verifications", "{\"validOn\": \"2026-11-23\", \"bidders\": [" + bidder + "]}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response).getJsonArray("answers").getJsonObject(0);
    }
}
