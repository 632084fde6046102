package nl.tredewijzer.registry.selfmeasurement.scheme;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.json.Fields;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.registry.selfmeasurement.calculation.Certainty;
import nl.tredewijzer.registry.selfmeasurement.calculation.ChecklistItem;
import nl.tredewijzer.registry.selfmeasurement.calculation.ContractType;
import nl.tredewijzer.registry.selfmeasurement.calculation.NormTable;
import nl.tredewijzer.registry.selfmeasurement.calculation.Rule;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;
import nl.tredewijzer.registry.selfmeasurement.calculation.Source;
import nl.tredewijzer.registry.selfmeasurement.calculation.StartingPosition;
import nl.tredewijzer.registry.selfmeasurement.calculation.StartingPosition.ThirtyPlusCounting;
import nl.tredewijzer.registry.selfmeasurement.calculation.ThirtyPlusRules;
import nl.tredewijzer.registry.selfmeasurement.calculation.Told;

/** Reads a version of the handbook; {@code scheme.schema.json} says what it looks like. */
final class SchemeJson {

    private final Fields fields;
    private final Fields sources;

    private SchemeJson(Fields fields) {
        this.fields = fields;
        this.sources = fields.object("sources");
    }

    static Scheme read(JsonValue json) {
        return new SchemeJson(Fields.of(json, "A handbook")).scheme();
    }

    private Scheme scheme() {
        return new Scheme(
                fields.parsed("handbook", SchemeVersion::new),
                fields.date("inForceFrom"),
                source(fields, "inForceSource"),
                norms(fields.object("norms")),
                list(fields, "startingPositions", this::position),
                list(fields, "contracts", this::contract),
                decimal(fields, "fullTimeWeek"),
                decimal(fields, "mostIndirect"),
                thirtyPlus(fields.object("thirtyPlus")),
                list(
                        fields,
                        "rules",
                        rule -> new Rule(rule.text("code"), told(rule), certainty(rule), source(rule, "source"))),
                list(fields, "checklist", this::item));
    }

    private NormTable norms(Fields norms) {
        return new NormTable(list(norms, "sizes", SchemeJson::row), certainty(norms), source(norms, "source"));
    }

    private static NormTable.Row row(Fields row) {
        Fields percentages = row.object("percentages");
        Map<PerformanceLevel, BigDecimal> byLevel = new EnumMap<>(PerformanceLevel.class);
        percentages
                .object()
                .keySet()
                .forEach(level -> byLevel.put(PerformanceLevel.valueOf(level), decimal(percentages, level)));
        return new NormTable.Row(decimal(row, "fte"), byLevel);
    }

    private StartingPosition position(Fields position) {
        JsonObject members = position.object();
        return new StartingPosition(
                position.text("code"),
                told(position),
                members.containsKey("weight") ? Optional.of(decimal(position, "weight")) : Optional.empty(),
                members.containsKey("yearsFromEntry")
                        ? Optional.of(Math.toIntExact(position.number("yearsFromEntry")))
                        : Optional.empty(),
                members.getBoolean("endsWithSubsidy", false),
                position.parsed("thirtyPlus", ThirtyPlusCounting::valueOf),
                certainty(position),
                source(position, "source"));
    }

    private ContractType contract(Fields contract) {
        return new ContractType(
                contract.text("code"),
                told(contract),
                decimal(contract, "weight"),
                contract.parsed("kind", ContractType.Kind::valueOf),
                certainty(contract),
                source(contract, "source"));
    }

    private ThirtyPlusRules thirtyPlus(Fields rules) {
        return new ThirtyPlusRules(
                decimal(rules, "share"),
                decimal(rules, "regularShare"),
                decimal(rules, "leastFte"),
                Math.toIntExact(rules.number("years")),
                Math.toIntExact(rules.number("secondedMonths")),
                decimal(rules, "secondedHours"),
                source(rules, "source"));
    }

    private ChecklistItem item(Fields item) {
        return new ChecklistItem(
                item.text("code"),
                told(item.object("title")),
                told(item.object("question")),
                new HashSet<>(item.texts("levels").stream()
                        .map(PerformanceLevel::valueOf)
                        .toList()),
                source(item, "source"));
    }

    private Source source(Fields of, String member) {
        Fields source = sources.object(of.text(member));
        return new Source(source.text("title"), source.text("address"));
    }

    private static Certainty certainty(Fields of) {
        return of.parsed("certainty", Certainty::valueOf);
    }

    private static Told told(Fields of) {
        return new Told(of.text("nl"), of.text("en"));
    }

    private static BigDecimal decimal(Fields of, String name) {
        if (of.object().get(name) instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        throw new JsonRefused("\"" + name + "\" is not a number");
    }

    private static <T> List<T> list(Fields of, String name, Function<Fields, T> reader) {
        return of.list(name).stream()
                .map(item -> reader.apply(Fields.of(item, "An item of \"" + name + "\"")))
                .toList();
    }
}
