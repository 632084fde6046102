package nl.tredewijzer.tender.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"noordoost-brabant", "oost-nederland"})
    void whatIsWrittenIsReadAgain(String id) {
        Policy policy = Policies.catalogue().get(id);

        assertThat(PolicyJson.read(PolicyJson.write(policy))).isEqualTo(policy);
    }

    @Test
    void everySourceSaysWhenItWasReadAndInWhatWords() {
        assertThat(Policies.catalogue().all())
                .flatExtracting(Policy::sources)
                .allSatisfy(source -> assertThat(source.excerpt()).isNotBlank());
    }

    /** One defect in a file that is right otherwise: text to replace, by what, and the path and words it is told by. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"percentage\": \"10\"   | \"percentage\": \"250\" | $.rules[2].effect.percentage | percentage boven 0",
                "\"percentage\": \"10\"   | \"percent\": \"10\"     | $.rules[2].effect.percentage | ontbreekt",
                "\"percentage\": \"10\"   | \"percent\": \"10\"     | $.rules[2].effect.percent    | onbekend",
                "\"kind\": \"exemption\"  | \"kind\": \"free\"      | $.rules[5].effect.kind       | is niet een van",
                "\"level\": \"STEP_1\"    | \"level\": \"STEP_2\"   | $.rules[3].level             | heeft al een regel: Trede 2",
                "\"level\": \"STEP_1\"    | \"from\": \"STEP_1\", \"level\": \"STEP_1\" | $.rules[2].level | één van beide",
                "\"notNamed\"           | \"followsStep\"        | $.rules[0].effect            | alleen bij PSO 30+",
                "\"effect\": { \"kind\": \"exemption\" } | \"effect\": { \"kind\": \"followsStep\" }, \"onlyWhen\": [{ \"kind\":"
                        + " \"termAtLeast\", \"months\": 6 }] | $.rules[5].onlyWhen | kan niet bij followsStep",
                "\"id\": \"oost-nederland\" | \"id\": \"Oost Nederland\" | $.id                    | kleine letters",
                "\"id\": \"oost-nederland\" | \"id\": \"oost\", \"inherits\": \"west\" | $.inherits     | dat er niet is: west",
                "\"level\": \"STEP_1\"    | \"level\": \"STEP_9\"   | $.rules[2].level             | is niet een van",
                "\"readOn\": \"2026-11-23\" | \"readOn\": \"gisteren\" | $.sources[0].readOn       | geen datum",
                "\"amount\": \"250000\"   | \"amount\": \"-1\"      | $.obligation.onlyWhen[0].amount | geen bedrag",
                "\"amount\": \"250000\"   | \"amount\": \"250.000\" | $.obligation.onlyWhen[0].amount | geen bedrag",
                "\"edge\": \"UNSTATED\"   | \"edge\": \"AROUND\"    | $.obligation.onlyWhen[0].edge   | is niet een van",
                "\"sources\": [\"wsp-zwolle\"] | \"sources\": [\"elders\"] | $.obligation.base.sources | onbekende bron",
                "\"sources\": [\"wsp-zwolle\"] | \"sources\": []   | $.obligation.base.sources     | noemt geen bron",
                "\"region\":              | \"regio\":              | $.regio                      | onbekend",
                "https://wspregiozwolle.nl/social-return-on | javascript:alert | $.sources[1].address | geen webadres",
                "\"inForce\": {}          | \"inForce\": {\"from\": \"2024-01-01\", \"until\": \"2023-01-01\"} | $.inForce.until | ligt voor",
                "\"moments\": [\"TENDER_DEADLINE\"] | \"moments\": [\"END_OF_TERM\"] | $.validity.sources | ontbreekt",
                "\"kind\": \"contractValue\", \"amount\": \"250000\", \"edge\": \"UNSTATED\" | \"kind\": \"kindOfContract\", \"kinds\": [] | $.obligation.onlyWhen[0].kinds | lege lijst",
                "\"supplierLevel\": \"STEP_2\" | \"supplierLevel\": \"STEP_1\" | $.purchases[1].supplierLevel | staat al eerder in de lijst: STEP_1",
                "\"supplierRecognisedAs\": \"sociale inkoop\" | \"supplierRecognisedAs\": \"sw-bedrijf\" | $.purchases[4].supplierRecognisedAs | staat al eerder",
                "\"name\": \"WW > 1 jaar  | \"name\": \"WW < 1 jaar | $.buildingBlocks.blocks[4].name | staat al eerder in de lijst: WW < 1 jaar",
                "https://wspregiozwolle.nl/social-return-on | https://wsp_zwolle/social-return-on | $.sources[1].address | geen webadres"
            })
    void eachDefectIsToldWithItsPlace(String text, String instead, String path, String words) throws IOException {
        String file = shipped();
        assertThat(file).contains(text);

        assertThat(defectsOf(file.replaceFirst(java.util.regex.Pattern.quote(text), instead)))
                .anySatisfy(defect -> {
                    assertThat(defect.path()).isEqualTo(path);
                    assertThat(defect.dutch()).contains(words);
                });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        String file = shipped()
                .replace("\"id\": \"oost-nederland\"", "\"id\": \"\"")
                .replace("\"percentage\": \"25\"", "\"percentage\": \"veel\"")
                .replace("\"SECONDARY\"", "\"HEARSAY\"");

        assertThat(defectsOf(file))
                .extracting(Defect::path)
                .contains("$.id", "$.rules[3].effect.percentage", "$.sources[0].certainty");
    }

    @Test
    void whatStandsTwiceIsToldOfEachListAtItsPlace() throws IOException {
        String file = shipped()
                .replace("\"equalRegisters\": [", """
                        "roles": [
                          { "role": "SUBCONTRACTOR", "counts": "NOT", "sources": ["wsp-zwolle"] },
                          { "role": "SUBCONTRACTOR", "counts": "WHOLE", "sources": ["wsp-zwolle"] } ],
                        "caps": [
                          { "category": "inkoop", "ofObligation": "10", "sources": ["wsp-zwolle"] },
                          { "category": "inkoop", "ofObligation": "20", "sources": ["wsp-zwolle"] } ],
                        "equalRegisters": [
                          { "register": "code sociale ondernemingen", "treatedAs": "STEP_1", "sources": ["wsp-zwolle"] },
                        """)
                .replace("WW > 1 jaar", "WW < 1 jaar")
                .replace("\"value\": \"750\"", "\"category\": \"werkervaring\", \"value\": \"750\"");

        assertThat(defectsOf(file))
                .extracting(defect -> defect.path() + " " + defect.dutch())
                .containsExactlyInAnyOrder(
                        "$.roles[1].role staat al eerder in de lijst: SUBCONTRACTOR",
                        "$.equalRegisters[1].register staat al eerder in de lijst: code sociale ondernemingen",
                        "$.caps[1].category staat al eerder in de lijst: inkoop",
                        "$.caps[0].category is geen categorie van een inkoop of een bouwblok: werkervaring",
                        "$.caps[1].category is geen categorie van een inkoop of een bouwblok: werkervaring",
                        "$.buildingBlocks.blocks[4].name staat al eerder in de lijst: WW < 1 jaar (telt 1 jaar)");
    }

    @Test
    void whatIsNoJsonOrHoldsAKeyTwiceIsRefused() {
        assertThat(defectsOf("{")).hasSize(1);
        assertThat(defectsOf("[]")).hasSize(1);
        assertThat(defectsOf("{\"id\":\"a\",\"id\":\"b\"}").get(0).english()).contains("twice");
    }

    @Test
    void twoMomentsOfValidityNeedASource() throws IOException {
        String file = shipped()
                .replace(
                        "\"validity\": { \"moments\": [\"TENDER_DEADLINE\"], \"sources\": [] }",
                        "\"validity\": { \"moments\": [\"TENDER_DEADLINE\", \"END_OF_TERM\"],"
                                + " \"sources\": [\"wsp-zwolle\"] }");

        Policy policy = PolicyJson.read(StrictJson.read(file, Limits.USUAL));

        assertThat(policy.validity().include(Moment.END_OF_TERM)).isTrue();
    }

    private static List<Defect> defectsOf(String file) {
        DocumentRefused refused = catchThrowableOfType(
                DocumentRefused.class,
                () -> Policies.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        return refused.defects();
    }

    private static String shipped() throws IOException {
        try (InputStream file = Policies.class.getResourceAsStream("oost-nederland.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
