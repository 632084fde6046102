package nl.tredewijzer.tender.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.policy.Source;
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

    /**
     * Percentage, base and threshold of the obligation. Two rows state a percentage that is no rule: what is usual, and
     * one above a threshold without an amount.
     */
    @Test
    void everyObligationShipsAsItWasRead() throws IOException {
        Map<String, String> shipped = new LinkedHashMap<>(SHIPPED);
        shipped.putAll(ASK);
        List.of("Generic practice", "Gemeente Amsterdam").forEach(shipped::remove);
        for (JsonObject row : rows()) {
            if (starts(row, shipped)) {
                obligationAgrees(CATALOGUE.get(policyOf(row, shipped)), row.getJsonObject("obligation"));
            }
        }
        assertThat(CATALOGUE.get("amsterdam").obligation()).isEqualTo(ObligationTerms.UNSTATED);
        assertThat(CATALOGUE.get("pso-nederland-praktijk").obligation()).isEqualTo(ObligationTerms.UNSTATED);
    }

    @Test
    void purchasesAndEqualRegistersShipAsTheyWereRead() throws IOException {
        JsonObject credit = row("Convenant Social Return Oost-Nederland").getJsonObject("psoCredit");
        JsonObject read = credit.getJsonObject("supplier_purchase");
        Map<String, String> rows = Map.of(
                "leverancier met Trede 1", "trede1",
                "leverancier met Trede 2", "trede2",
                "leverancier met PSO 30+ (Trede 3)", "trede3_30plus",
                "erkend als SW-bedrijf", "sw_or_social_purchase",
                "erkend als sociale inkoop", "sw_or_social_purchase");

        List<PurchaseRule> shipped =
                CATALOGUE.get("oost-nederland").fulfilment().purchases();
        assertThat(shipped).hasSameSizeAs(rows.keySet()).allSatisfy(rule -> assertThat(
                        rule.ofInvoice().orElseThrow().value())
                .isEqualByComparingTo(
                        read.getJsonObject(rows.get(rule.supplier().dutch()))
                                .getJsonNumber("value")
                                .bigDecimalValue()));
        assertThat(CATALOGUE.get("oost-nederland").equalRegisters())
                .extracting(EqualRegister::register)
                .containsExactlyElementsOf(
                        credit.getJsonObject("equivalent_label").keySet());
        assertThat(CATALOGUE.all())
                .filteredOn(policy -> !policy.id().equals("oost-nederland"))
                .flatExtracting(policy -> policy.fulfilment().purchases())
                .extracting(PurchaseRule::ofInvoice)
                .as("no other row gives a purchase a value")
                .containsOnly(Optional.empty());
    }

    @Test
    void thePenaltyIsTheOneThatWasRead() throws IOException {
        String read = row("Regio Noordoost-Brabant").getJsonObject("obligation").getString("penalty");

        assertThat(read)
                .startsWith(CATALOGUE
                                .get("noordoost-brabant")
                                .fulfilment()
                                .penalty()
                                .orElseThrow()
                                .multiplier() + " x ");
        assertThat(CATALOGUE.all())
                .filteredOn(policy -> policy.fulfilment().penalty().isPresent())
                .extracting(Policy::id)
                .containsExactly("noordoost-brabant");
    }

    /** Part by part where an excerpt puts fields or rows side by side. */
    @Test
    void whateverIsQuotedStandsInTheReadings() throws IOException {
        Set<String> read = new HashSet<>();
        collect(document(), read);

        for (Policy policy : CATALOGUE.all()) {
            for (Source source : policy.sources()) {
                boolean whole = read.stream().anyMatch(text -> text.contains(source.excerpt()));
                assertThat(whole || read.containsAll(List.of(source.excerpt().split(" \\| | … "))))
                        .as("%s of %s: %s", source.key(), policy.id(), source.excerpt())
                        .isTrue();
            }
        }
    }

    @Test
    void everyFigureStandsInTheWordsOfItsSource() {
        for (Policy policy : CATALOGUE.all()) {
            for (CreditRule rule : policy.rules()) {
                if (rule.effect() instanceof ValuedEffect.PercentageReduction reduction) {
                    stands(policy, reduction.percentage().value(), rule.sources());
                }
            }
            policy.obligation()
                    .percentages()
                    .forEach(rule -> stands(policy, rule.percentage().value(), rule.sources()));
            policy.obligation()
                    .threshold()
                    .ifPresent(clause -> stands(
                            policy,
                            ((Condition.ContractValue) clause.condition())
                                    .amount()
                                    .amount(),
                            clause.sources()));
            policy.fulfilment().purchases().forEach(rule -> rule.ofInvoice()
                    .ifPresent(part -> stands(policy, part.value(), rule.sources())));
            policy.fulfilment().penalty().ifPresent(penalty -> stands(policy, penalty.multiplier(), penalty.sources()));
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

    private static void obligationAgrees(Policy policy, JsonObject read) {
        ObligationTerms terms = policy.obligation();
        String base = read.isNull("base") ? "" : read.getString("base");
        ObligationBase expected = base.contains("invoiced turnover")
                ? ObligationBase.INVOICED_TURNOVER
                : base.isEmpty() ? ObligationBase.UNSTATED : ObligationBase.CONTRACT_VALUE;
        assertThat(terms.base()).as(policy.id()).isEqualTo(expected);
        assertThat(terms.percentages())
                .as(policy.id())
                .extracting(rule -> rule.percentage().value().intValueExact())
                .isEqualTo(read.isNull("percentage") ? List.of() : List.of(read.getInt("percentage")));
        assertThat(terms.percentages())
                .allMatch(rule -> read.getString("percentage_source").contains("secondary")
                        == policy.restsOnSecondary(rule.sources()));
        List<String> thresholds = read.getJsonArray("thresholds").getValuesAs(JsonString.class).stream()
                .map(text -> text.getString().replace(",", ""))
                .filter(text -> text.startsWith("EUR "))
                .map(text -> text.replaceFirst("EUR ([0-9]+).*", "$1.00"))
                .toList();
        assertThat(terms.onlyWhen())
                .as(policy.id())
                .extracting(clause ->
                        ((Condition.ContractValue) clause.condition()).amount().toString())
                .isEqualTo(thresholds);
    }

    /** The figure as the excerpts write it, with a dot or comma between thousands or without. */
    private static void stands(Policy policy, BigDecimal figure, List<String> sources) {
        String digits = Pattern.quote(figure.stripTrailingZeros().toPlainString());
        Pattern alone = Pattern.compile("(?<![0-9])" + digits + "(?![0-9])");
        assertThat(policy.sourcesOf(sources))
                .as("%s of %s", figure, policy.id())
                .extracting(source -> source.excerpt().replaceAll("(?<=[0-9])[.,](?=[0-9]{3})", ""))
                .anyMatch(words -> alone.matcher(words).find());
    }

    private static void collect(JsonValue value, Set<String> texts) {
        switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().values().forEach(member -> collect(member, texts));
            case ARRAY -> value.asJsonArray().forEach(item -> collect(item, texts));
            case STRING -> texts.add(((JsonString) value).getString());
            default -> texts.add(value.toString());
        }
    }

    private static JsonObject row(String authority) throws IOException {
        return rows().stream()
                .filter(row -> row.getString("authority").startsWith(authority))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTableOfBuildingBlocksQuotesRowsOfItself() {
        assertThat(BlockTables.catalogue()).allSatisfy(table -> {
            List<String> rows = table.blocks().blocks().stream()
                    .map(block -> block.name() + " | "
                            + block.value().amount().stripTrailingZeros().toPlainString())
                    .toList();
            assertThat(table.sources())
                    .filteredOn(source -> table.blocks().sources().contains(source.key()))
                    .anySatisfy(source -> assertThat(rows)
                            .containsAll(List.of(source.excerpt().split(" … "))));
        });
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
