package nl.tredewijzer.registry.selfmeasurement;

import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.MeasureText;
import nl.tredewijzer.registry.selfmeasurement.input.SheetKind;

/** Where a mistake is, in the words of the page: {@code /people/0/entered} is "Groep 1, In dienst sinds". */
record MistakeLabels(PageLanguage language) {

    private static final Map<String, MeasureText> ORGANISATION = Map.of(
            "fte", MeasureText.FTE,
            "hoursPerWeek", MeasureText.HOURS_ALL_LABEL,
            "fullTimeWeek", MeasureText.FULL_TIME_WEEK,
            "workers", MeasureText.WORKERS,
            "ownKvkNumber", MeasureText.OWN_KVK,
            "sizeForAYear", MeasureText.SIZE_YEAR);
    private static final Map<String, MeasureText> ROWS = Map.ofEntries(
            Map.entry("number", MeasureText.NUMBER),
            Map.entry("hoursPerWeek", MeasureText.HOURS),
            Map.entry("fte", MeasureText.HOURS),
            Map.entry("startingPosition", MeasureText.POSITION),
            Map.entry("contract", MeasureText.CONTRACT),
            Map.entry("entered", MeasureText.ENTERED),
            Map.entry("subsidyUntil", MeasureText.SUBSIDY),
            Map.entry("secondedMonths", MeasureText.SECONDED),
            Map.entry("weight", MeasureText.WEIGHT),
            Map.entry("jobsAgreement", MeasureText.JOBS),
            Map.entry("value", MeasureText.VALUE),
            Map.entry("turnover", MeasureText.TURNOVER),
            Map.entry("supplierFte", MeasureText.SUPPLIER_FTE),
            Map.entry("supplierDirect", MeasureText.SUPPLIER_DIRECT));

    /** The words for a place. */
    String of(String place) {
        String[] parts = place.substring(1).split("/");
        return switch (parts[0]) {
            case "on" -> say(MeasureText.ON);
            case "organisation" -> say(ORGANISATION.get(parts[1]));
            case "norms" -> say(MeasureText.NORM) + " " + language.say(PerformanceLevel.valueOf(parts[1]));
            case "people" -> row(MeasureText.PEOPLE, MeasureText.ROW, parts);
            case "purchases" -> row(MeasureText.PURCHASES, MeasureText.SUPPLIER, parts);
            case "whatIfs" ->
                say(MeasureText.WHAT_IF, number(parts[1])) + (parts.length > 3 ? ", " + say(ROWS.get(parts[3])) : "");
            case "list" -> line(SheetKind.PEOPLE, MeasureText.LIST, MeasureText.LINE, parts);
            case "purchaseList" ->
                line(SheetKind.PURCHASES, MeasureText.PURCHASE_LIST, MeasureText.PURCHASE_LINE, parts);
            default -> "";
        };
    }

    /** The words for a field outside the numbers. */
    String ofField(String field) {
        return say(
                switch (field) {
                    case "file" -> MeasureText.LIST;
                    case "purchaseFile" -> MeasureText.PURCHASE_LIST;
                    default -> MeasureText.KEEP;
                });
    }

    private String row(MeasureText all, MeasureText one, String... parts) {
        return parts.length < 3 ? say(all) : say(one, number(parts[1])) + ", " + say(ROWS.get(parts[2]));
    }

    private String line(SheetKind kind, MeasureText all, MeasureText one, String... parts) {
        if (parts.length < 2) {
            return say(all);
        }
        Optional<String> column = parts.length < 3 ? Optional.empty() : kind.columnOf(parts[2], language);
        return say(one, parts[1]) + column.map(name -> ", " + name).orElse("");
    }

    private static int number(String index) {
        return Integer.parseInt(index) + 1;
    }

    private String say(MeasureText text, Object... values) {
        return language.say(text, values);
    }
}
