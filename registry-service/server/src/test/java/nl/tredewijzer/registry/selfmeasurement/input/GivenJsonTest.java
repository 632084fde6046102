package nl.tredewijzer.registry.selfmeasurement.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request in JSON, with all that is wrong told by its place. */
class GivenJsonTest {

    private static final String PERSON =
            "{\"number\":%s,\"fte\":%s,\"startingPosition\":\"WAJONG\",\"contract\":\"REGULAR\"}";

    private static Given read(String json) {
        return GivenJson.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                new Schemes(),
                LocalDate.of(2026, 11, 26));
    }

    private static String people(String organisation, String number, String fte) {
        return "{\"organisation\":" + organisation + ",\"people\":[" + PERSON.formatted(number, fte) + "]}";
    }

    private static List<String> places(String json) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(json));
        assertThat(refused).as(json).isNotNull();
        return refused.problem().members().get("errors").asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("name"))
                .toList();
    }

    @Test
    void aNumberOfJsonIsTheDecimalThatItIs() {
        assertThat(read("{\"organisation\":{\"fte\":28.125}}").situation().fte())
                .isEqualTo(Fraction.of(new BigDecimal("28.125")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"fte": "1.500"}                             | /organisation/fte
                    {"hoursPerWeek": 1, "fullTimeWeek": 1e-12}   | /organisation/fullTimeWeek
                    {"hoursPerWeek": 40, "fullTimeWeek": 169}    | /organisation/fullTimeWeek
                    {"fte": 1000001}                             | /organisation/fte
                    {"hoursPerWeek": 999999999999}               | /organisation/hoursPerWeek
                    {"fte": 1e30}                                | /organisation/fte
                    """)
    void anOrganisationThatCannotBeIsRefusedWhereItIsGiven(String organisation, String place) {
        assertThat(places("{\"organisation\":" + organisation + "}")).contains(place);
    }

    @Test
    void noMorePeopleOfTheTargetGroupAreMeasuredThanTheOrganisationHas() {
        assertThat(places(people("{\"fte\":2}", "3", "1"))).containsExactly("/people");
        assertThat(places(people("{\"fte\":50,\"workers\":2}", "3", "0.1"))).containsExactly("/people");
        assertThat(read(people("{\"fte\":3,\"workers\":3}", "3", "1"))
                        .measurement()
                        .people())
                .isEqualTo(3);
    }

    @Test
    void soManyPeopleThatNobodyCountsThemAreRefused() {
        String all = String.join(",", Collections.nCopies(2500, PERSON.formatted("1000000", "0.000000000001")));

        assertThat(places("{\"organisation\":{\"fte\":50},\"people\":[" + all + "]}"))
                .containsExactly("/people");
    }

    @Test
    void aWhatIfAmongThoseWhoWorkThereFitsTheOrganisationAsWell() {
        String whatIf = "{\"organisation\":{\"fte\":2},\"people\":[" + PERSON.formatted("1", "1")
                + "],\"whatIfs\":[{\"name\":\"more\",\"grows\":%s,\"people\":[" + PERSON.formatted("2", "1") + "]}]}";

        assertThat(places(whatIf.formatted("false"))).containsExactly("/whatIfs/0/people");
        assertThat(read(whatIf.formatted("true")).whatIfs()).hasSize(1);
    }

    @Test
    void aWeightThatNoSourceKnowsIsRefused() {
        assertThat(places("{\"organisation\":{\"fte\":50},\"people\":[{\"fte\":1,\"startingPosition\":\"OTHER\","
                        + "\"contract\":\"REGULAR\",\"weight\":1000000}]}"))
                .containsExactly("/people/0/weight");
    }
}
