package nl.tredewijzer.registry.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.SearchText;
import nl.tredewijzer.pages.text.Text;
import nl.tredewijzer.registry.index.Facet;

/**
 * A facet to choose from.
 *
 * @param parameter its name in the address
 * @param title what it is called
 * @param options its values: of an order of their own where they have one, else most first
 * @param more how many values it has besides
 */
record FacetChoice(Facet facet, String parameter, String title, List<Option> options, int more) {

    /** Most values that are shown of a facet unless all are asked; those that are chosen are always shown. */
    static final int MOST = 12;

    private static final Map<Facet, Text> TITLES = Map.of(
            Facet.LEVEL, SearchText.LEVEL,
            Facet.THIRTY_PLUS, SearchText.THIRTY_PLUS,
            Facet.STATUS, SearchText.STATUS,
            Facet.CERTIFICATION_BODY, SearchText.CERTIFICATION_BODY,
            Facet.PROVINCE, SearchText.PROVINCE,
            Facet.PLACE, SearchText.PLACE,
            Facet.SECTOR, SearchText.SECTOR);

    /**
     * A value that can be chosen.
     *
     * @param id of its box
     * @param count how many organisations it would leave
     */
    record Option(String id, String value, String label, int count, boolean chosen) {}

    static FacetChoice of(Facet facet, List<SearchAnswer.Count> counts, SearchAddress address, PageLanguage language) {
        String parameter = parameter(facet);
        Map<String, Integer> counted =
                counts.stream().collect(Collectors.toMap(SearchAnswer.Count::value, SearchAnswer.Count::count));
        int most = address.has(SearchAddress.WHOLE, parameter) ? counts.size() : MOST;
        List<String> values = values(facet, counts, address.all(parameter), most);
        return new FacetChoice(
                facet,
                parameter,
                language.say(TITLES.get(facet)),
                values.stream()
                        .map(value -> new Option(
                                parameter + "-" + values.indexOf(value),
                                value,
                                label(facet, value, language),
                                counted.getOrDefault(value, 0),
                                address.has(parameter, value)))
                        .toList(),
                hasOrderOfItsOwn(facet)
                        ? 0
                        : (int) counted.keySet().stream()
                                .filter(value -> !values.contains(value))
                                .count());
    }

    private static boolean hasOrderOfItsOwn(Facet facet) {
        return switch (facet) {
            case LEVEL, STATUS, THIRTY_PLUS -> true;
            case CERTIFICATION_BODY, PROVINCE, PLACE, SECTOR -> false;
        };
    }

    static String parameter(Facet facet) {
        return facet == Facet.LEVEL ? SearchRequest.EXACT_LEVEL : facet.field();
    }

    /** The ladder and the statuses have an order of their own; of 30+ only one value is worth choosing. */
    private static List<String> values(Facet facet, List<SearchAnswer.Count> counts, List<String> chosen, int most) {
        List<String> counted = counts.stream().map(SearchAnswer.Count::value).toList();
        return switch (facet) {
            case LEVEL -> names(PerformanceLevel.values());
            case STATUS -> names(CertificateStatus.values());
            case THIRTY_PLUS ->
                Stream.concat(Stream.of(Boolean.toString(true)), chosen.stream())
                        .distinct()
                        .toList();
            case CERTIFICATION_BODY, PROVINCE, PLACE, SECTOR ->
                Stream.concat(chosen.stream(), counted.stream().limit(most))
                        .distinct()
                        .toList();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    static String label(Facet facet, String value, PageLanguage language) {
        return switch (facet) {
            case LEVEL -> language.say(PerformanceLevel.valueOf(value));
            case STATUS -> language.say(CertificateStatus.valueOf(value));
            case THIRTY_PLUS ->
                language.say(Boolean.parseBoolean(value) ? SearchText.THIRTY_PLUS_TRUE : SearchText.THIRTY_PLUS_FALSE);
            case CERTIFICATION_BODY, PROVINCE, PLACE, SECTOR -> value;
        };
    }

    /** Those that would leave something, or are chosen; the ladder is always whole. */
    List<Option> shown() {
        return options.stream()
                .filter(option -> facet == Facet.LEVEL || option.count() > 0 || option.chosen())
                .toList();
    }

    /** Where it is on the page. */
    String id() {
        return "facet-" + parameter;
    }

    /** Whether it is worth showing. */
    boolean isOpen() {
        return options.stream().anyMatch(option -> option.count() > 0 || option.chosen());
    }

    boolean isChosen() {
        return options.stream().anyMatch(Option::chosen);
    }
}
