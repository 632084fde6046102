package nl.tredewijzer.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What may be different in a payload that takes the place of another. */
class FreeTextTest {

    private static final String PAYLOAD = """
            {"certificate": {"certificationBody": "Keur", "certificateNumber": "A-1", "level": "STEP_2",
              "thirtyPlus": false, "validFrom": "2026-01-01", "replaces": "A-0", "entities": [
                {"role": "MAIN_APPLICANT", "kvkNumber": "00000101", "name": "Jan Jansen", "tradingNames": ["Jansen"],
                 "formerNames": ["Pietersen", "Jansen"], "place": "Ede", "province": "Gelderland", "sector": "Bouw"},
                {"role": "UNDERLYING_ENTITY", "kvkNumber": "00000102", "name": "Dochter", "tradingNames": [],
                 "formerNames": []}]},
             "reason": "naam van Jan"}""";

    private final JsonObject payload = read(PAYLOAD);

    @Test
    void namesPlacesSectorAndReasonAreFreeText() {
        assertThat(FreeText.in(payload))
                .containsExactlyInAnyOrder(
                        "Jan Jansen", "Jansen", "Pietersen", "Ede", "Gelderland", "Bouw", "Dochter", "naam van Jan");
        JsonObject other = read(PAYLOAD.replace("Jan Jansen", "…")
                .replace("[\"Pietersen\", \"Jansen\"]", "[]")
                .replace("\"place\": \"Ede\", ", "")
                .replace("naam van Jan", "…"));
        assertThat(FreeText.differencesBeside(payload, other)).isEmpty();
    }

    @Test
    void everythingElseThatDiffersIsTold() {
        JsonObject other = read(PAYLOAD.replace("STEP_2", "STEP_3")
                .replace("\"thirtyPlus\": false, ", "")
                .replace("00000102", "00000103")
                .replace("UNDERLYING_ENTITY", "MAIN_APPLICANT")
                .replace("\"reason\"", "\"because\""));
        assertThat(FreeText.differencesBeside(payload, other))
                .containsExactlyInAnyOrder(
                        "/certificate/level",
                        "/certificate/thirtyPlus",
                        "/certificate/entities/1/kvkNumber",
                        "/certificate/entities/1/role",
                        "/because");
    }

    @Test
    void noEntityMayBeAddedOrLeftOut() {
        JsonObject other = read("{\"certificate\": {\"entities\": []}}");
        assertThat(FreeText.differencesBeside(payload, other)).contains("/certificate/entities");
    }

    private static JsonObject read(String json) {
        return (JsonObject) StrictJson.read(json, new Limits(10_000, 8));
    }
}
