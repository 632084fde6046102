package nl.tredewijzer.tender.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.Test;

/** Every figure in the document names the sources of the rule that it follows from. */
class EvaluationSourcesTest {

    private static final List<Bidder> BIDDERS = List.of(Bidder.of("De Eik", "00000101"));
    private static final SampleRegister REGISTER = SampleRegister.empty()
            .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2026-01-01", "2027-12-31")
            .issued("00000901", "A-9", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");

    @Test
    void baseAndBuildingBlocksNameTheirSources() {
        JsonObject answer = answer(SampleInputs.of(REGISTER.build(), BIDDERS));

        assertThat(keys(answer.getJsonObject("obligation"), "baseSources"))
                .isNotEmpty()
                .isEqualTo(SamplePolicy.EAST.obligation().baseSources());
        assertThat(keys(answer, "buildingBlockSources"))
                .isEqualTo(SamplePolicy.EAST.fulfilment().blocks().orElseThrow().sources());
    }

    @Test
    void aPenaltyNamesItsSources() {
        Policy brabant = Policies.catalogue().get("noordoost-brabant");
        Tender stated =
                SampleInputs.TENDER.but().socialReturn(Percentage.of("5")).build();
        JsonObject answer = answer(SampleInputs.of(SampleRegister.empty().build(), BIDDERS)
                .about(stated)
                .under(brabant));

        assertThat(keys(answer, "penaltySources"))
                .isEqualTo(brabant.fulfilment().penalty().orElseThrow().sources());
    }

    @Test
    void aThresholdThatIsNotReachedNamesItsSources() {
        Tender small =
                SampleInputs.TENDER.but().contractValue(Money.of("100000")).build();
        JsonObject obligation =
                answer(SampleInputs.of(REGISTER.build(), BIDDERS).about(small)).getJsonObject("obligation");

        assertThat(obligation.getString("reason")).isEqualTo("BELOW_THRESHOLD");
        assertThat(keys(obligation, "sources")).containsExactly("secondary-obligation");
    }

    @Test
    void aPurchaseAndAnEffortAreTold() {
        Dossier known = Dossier.EMPTY
                .bought(List.of(new Purchase(
                        "00000101",
                        Optional.empty(),
                        KvkNumber.of("00000901"),
                        Optional.empty(),
                        Money.of("10000"),
                        LocalDate.of(2027, 2, 1))))
                .realised(List.of(
                        new Effort("00000101", Optional.empty(), "WW < 1 jaar (telt 1 jaar)", new BigDecimal("0.5"))));
        CreditingInput input = SampleInputs.of(REGISTER.build(), BIDDERS).with(known);
        CreditingInput asked = input.answeredBy(REGISTER.build().ask(input.numbers()));

        JsonArray lines = answer(asked).getJsonArray("lines");
        JsonObject purchase = lines.getJsonObject(1).getJsonObject("of");
        JsonObject effort = lines.getJsonObject(2).getJsonObject("of");
        assertThat(purchase.getString("supplier")).isEqualTo("00000901");
        assertThat(purchase.getString("invoice")).isEqualTo("10000.00");
        assertThat(purchase.getString("day")).isEqualTo("2027-02-01");
        assertThat(purchase).doesNotContainKey("recognition");
        assertThat(effort.getString("block")).isEqualTo("WW < 1 jaar (telt 1 jaar)");
        assertThat(effort.getString("quantity")).isEqualTo("0.5");
        assertThat(effort.getString("per")).isEqualTo("YEAR");
        assertThat(WordingJson.write(asked.evaluate())
                        .getJsonArray("bidders")
                        .getJsonObject(0)
                        .getJsonArray("lines")
                        .getJsonObject(1)
                        .getString("nl"))
                .isEqualTo("20% van € 10.000,00 op 1 februari 2027 aan KvK 00000901, leverancier met Trede 2");
    }

    private static JsonObject answer(CreditingInput input) {
        return EvaluationJson.write(input.evaluate()).getJsonArray("bidders").getJsonObject(0);
    }

    private static List<String> keys(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
