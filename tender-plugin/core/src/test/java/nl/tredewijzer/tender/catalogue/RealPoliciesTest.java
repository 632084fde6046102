package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.ValuedEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The catalogue holds what was read of real policies, and nothing else. Run where the readings lie beside the checkout. */
@EnabledIfSystemProperty(named = "tredewijzer.shared", matches = ".+")
class RealPoliciesTest {

    /** The beginning of an authority in the readings, and the policy that its row is in. */
    private static final Map<String, String> SHIPPED = new LinkedHashMap<>();

    static {
        SHIPPED.put("Convenant Social Return Oost-Nederland", "oost-nederland");
        SHIPPED.put("Gemeente Bernheze", "noordoost-brabant");
        SHIPPED.put("Gemeente Maashorst", "maashorst");
        SHIPPED.put("Gemeente Amsterdam", "amsterdam");
        SHIPPED.put("Wonen Limburg", "wonen-limburg");
        SHIPPED.put("Generic practice", "pso-nederland-praktijk");
        SHIPPED.put("Gemeente Den Haag", "den-haag");
    }

    /** Rows whose source says that the PSO is accepted and not what it yields. */
    private static final Map<String, String> ASK = Map.of(
            "Arbeidsmarktregio Zuidoost-Brabant", "zuidoost-brabant",
            "Gemeente Eindhoven", "eindhoven",
            "AV-regio", "av-regio",
            "Regio Leiden", "regio-leiden",
            "D6 municipalities", "west-brabant-d6",
            "Woonstichting 'thuis", "thuis-eindhoven");

    private static final Map<String, String> GRADES = Map.of(
            "aspirant", "ASPIRANT",
            "basistrede", "BASE_STEP",
            "trede1", "STEP_1",
            "trede2", "STEP_2",
            "trede3", "STEP_3",
            "pso30plus", "STEP_3_30PLUS");

    private static final Policies CATALOGUE = Policies.catalogue();

    @Test
    void everyRowWithAValueShipsWithTheWordsOfItsSource() throws IOException {
        List<JsonObject> rows =
                rows().stream().filter(row -> row.getBoolean("creditKnown")).toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            Policy policy = CATALOGUE.get(policyOf(row, SHIPPED));
            assertThat(policy.sources())
                    .anySatisfy(source -> assertThat(source.excerpt()).contains(row.getString("excerpt")));
            JsonObject credit = row.getJsonObject("psoCredit");
            GRADES.forEach((name, grade) -> agrees(policy, grade, credit.get(name)));
        });
    }

    @Test
    void everyRowThatAcceptsWithoutAValueShipsAsAQuestion() throws IOException {
        for (JsonObject row : rows()) {
            if (!row.getBoolean("creditKnown") && starts(row, ASK)) {
                Policy policy = CATALOGUE.get(policyOf(row, ASK));
                assertThat(policy.sources())
                        .anySatisfy(source -> assertThat(source.excerpt()).contains(row.getString("excerpt")));
                assertThat(policy.rules())
                        .allSatisfy(
                                rule -> assertThat(rule.effect().reduction()).isEmpty());
            }
        }
    }

    @Test
    void nothingElseShips() {
        TreeSet<String> expected = new TreeSet<>(SHIPPED.values());
        expected.addAll(ASK.values());

        assertThat(CATALOGUE.all()).extracting(Policy::id).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theTablesOfBuildingBlocksAreThoseThatWereRead() throws IOException {
        List<List<String>> read = document().getJsonArray("buildingBlocks").getValuesAs(JsonObject.class).stream()
                .map(table -> table.getJsonArray("blocks").getValuesAs(JsonArray.class).stream()
                        .map(block -> block.getString(0) + " " + euros(block.get(1)))
                        .toList())
                .toList();

        assertThat(BlockTables.catalogue())
                .extracting(table -> table.blocks().blocks().stream()
                        .map(block -> block.name() + " "
                                + block.value().amount().stripTrailingZeros().toPlainString())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(read);
    }

    private static void agrees(Policy policy, String grade, JsonValue credit) {
        Effect effect = effect(policy, grade);
        if (!(credit instanceof JsonObject stated)) {
            boolean asItsStep = grade.equals("STEP_3_30PLUS") && effect.equals(effect(policy, "STEP_3"));
            assertThat(asItsStep || effect.reduction().isEmpty())
                    .as("%s of %s, a level without a value", grade, policy.id())
                    .isTrue();
            return;
        }
        switch (stated.getString("mode")) {
            case "percent_of_obligation" ->
                assertThat(effect.reduction().orElseThrow().value())
                        .isEqualByComparingTo(stated.getJsonNumber("value").bigDecimalValue());
            case "exempt" -> assertThat(effect).isEqualTo(PlainEffect.EXEMPTION);
            case "recognition_evidence" -> assertThat(effect).isInstanceOf(ValuedEffect.Recognition.class);
            default ->
                assertThat(effect.reduction()).as(stated.getString("mode")).isEmpty();
        }
    }

    private static Effect effect(Policy policy, String grade) {
        return policy.ruleFor(Grade.named(grade).orElseThrow()).effect();
    }

    private static String euros(JsonValue value) {
        BigDecimal euros = ((JsonNumber) value).bigDecimalValue();
        return euros.stripTrailingZeros().toPlainString();
    }

    private static boolean starts(JsonObject row, Map<String, String> known) {
        return known.keySet().stream().anyMatch(row.getString("authority")::startsWith);
    }

    private static String policyOf(JsonObject row, Map<String, String> known) {
        return known.entrySet().stream()
                .filter(entry -> row.getString("authority").startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as(row.getString("authority")).hasSize(1);
                    return found.get(0);
                }));
    }

    private static List<JsonObject> rows() throws IOException {
        return document().getJsonArray("policies").getValuesAs(JsonObject.class);
    }

    private static JsonObject document() throws IOException {
        Path file = Path.of(System.getProperty("tredewijzer.shared"), "domain", "policies.json");
        return StrictJson.read(Files.readString(file), Limits.USUAL).asJsonObject();
    }
}
