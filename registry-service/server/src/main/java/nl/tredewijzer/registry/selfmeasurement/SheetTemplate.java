package nl.tredewijzer.registry.selfmeasurement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.registry.selfmeasurement.input.SheetKind;

/** A list to fill in: names of columns, and two rows as an example. */
enum SheetTemplate {
    PEOPLE_IN_DUTCH(
            SheetKind.PEOPLE,
            PageLanguage.DUTCH,
            SheetTemplate.PEOPLE_DUTCH,
            List.of("2", "24", "SW_INDICATED", "REGULAR", "", "", "", "", "ja", ""),
            List.of("1", "32,5", "PARTICIPATION_ACT", "SECONDED", "2025-03-01", "", "8", "", "nee", "")),
    PEOPLE_IN_ENGLISH(
            SheetKind.PEOPLE,
            PageLanguage.ENGLISH,
            SheetTemplate.PEOPLE_ENGLISH,
            List.of("2", "24", "SW_INDICATED", "REGULAR", "", "", "", "", "yes", ""),
            List.of("1", "32.5", "PARTICIPATION_ACT", "SECONDED", "2025-03-01", "", "8", "", "no", "")),
    PURCHASES_IN_DUTCH(
            SheetKind.PURCHASES,
            PageLanguage.DUTCH,
            SheetTemplate.PURCHASES_DUTCH,
            List.of("25000", "1200000", "40", "12,5"),
            List.of("8400,50", "650000", "18,5", "30")),
    PURCHASES_IN_ENGLISH(
            SheetKind.PURCHASES,
            PageLanguage.ENGLISH,
            SheetTemplate.PURCHASES_ENGLISH,
            List.of("25000", "1200000", "40", "12.5"),
            List.of("8400.50", "650000", "18.5", "30"));

    static final String PEOPLE_DUTCH = "/measure/doelgroep.csv";
    static final String PEOPLE_ENGLISH = "/measure/target-group.csv";
    static final String PURCHASES_DUTCH = "/measure/inkoop.csv";
    static final String PURCHASES_ENGLISH = "/measure/purchases.csv";

    private final SheetKind kind;
    private final PageLanguage language;
    private final String address;
    private final List<List<String>> examples;

    SheetTemplate(SheetKind kind, PageLanguage language, String address, List<String> first, List<String> second) {
        this.kind = kind;
        this.language = language;
        this.address = address;
        this.examples = List.of(first, second);
    }

    /** That of a kind in a language. */
    static SheetTemplate of(SheetKind kind, PageLanguage language) {
        return Arrays.stream(values())
                .filter(template -> template.kind == kind && template.language == language)
                .findFirst()
                .orElseThrow();
    }

    /** That at an address. */
    static SheetTemplate at(String address) {
        return Arrays.stream(values())
                .filter(template -> template.address.equals(address))
                .findFirst()
                .orElseThrow();
    }

    /** Where it is. */
    String address() {
        return address;
    }

    /** What it is called where it is downloaded. */
    String fileName() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Its rows, the names of the columns first. */
    List<List<String>> rows() {
        return Stream.concat(Stream.of(kind.columns(language)), examples.stream())
                .toList();
    }
}
