package nl.tredewijzer.registry.selfmeasurement;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Numbers go in, a provisional level comes out, and nothing is kept. */
@RunAsClient
class SelfMeasurementIT extends RegisterIT {

    private static final String PATH = "/v1/self-measurements";

    @Test
    void numbersAndAWhatIfAreMeasuredSideBySide() {
        HttpResponse<String> answer = register().postJson(PATH, """
                        {"handbook": "2.1", "on": "2026-11-26", "organisation": {"fte": 50, "workers": 60},
                         "people": [{"number": 3, "fte": 0.5, "startingPosition": "SW_INDICATED", "contract": "REGULAR"}],
                         "purchases": [{"value": 1000, "turnover": 100000, "supplierFte": 40, "supplierDirect": 10}],
                         "whatIfs": [{"name": "two more", "people": [{"number": 2, "hoursPerWeek": 20,
                             "startingPosition": "WAJONG", "contract": "REGULAR"}]}]}
                        """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonObject now = json(answer).getJsonArray("measurements").getJsonObject(0);
        JsonObject then = json(answer).getJsonArray("measurements").getJsonObject(1);
        assertThat(now.getString("level")).isEqualTo("STEP_1");
        assertThat(now.getJsonNumber("directPercentage").doubleValue()).isEqualTo(3.0);
        assertThat(then.getString("name")).isEqualTo("two more");
        assertThat(then.getString("level")).isEqualTo("STEP_2");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        HttpResponse<String> answer = register().postJson(PATH, """
                        {"organisation": {"fte": -1}, "colour": "red",
                         "people": [{"number": 0, "fte": 2, "startingPosition": "NOBODY", "contract": "REGULAR"}],
                         "purchases": [{"value": 5}]}
                        """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("name"))
                .contains(
                        "/colour",
                        "/organisation/fte",
                        "/people/0/number",
                        "/people/0/fte",
                        "/people/0/startingPosition",
                        "/purchases/0/turnover");
    }
}
