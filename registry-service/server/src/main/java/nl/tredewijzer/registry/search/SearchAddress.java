package nl.tredewijzer.registry.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.Reading;

/** The parameters of a search, as they stand in the address of its page, and of its neighbours. */
record SearchAddress(Map<String, List<String>> parameters) {

    /** Of the status: also who holds no valid certificate. Said around a place, where it is not taken for granted. */
    static final String ANY = "ANY";

    /** The facets of which every value is shown, each by its own parameter. */
    static final String WHOLE = "whole";

    /** Which page of the results. */
    static final String PAGE = "page";

    private static final String STATUS = Facet.STATUS.field();
    private static final String LOWEST_LEVEL = Facet.LEVEL.field();
    private static final List<String> KNOWN =
            Stream.concat(SearchRequest.KNOWN.stream(), Stream.of(WHOLE)).toList();

    /**
     * The parameters that a search knows. Others are left out: what a mailer adds to a link is no mistake of who follows
     * it. Those without a value ask nothing, as a form sends them.
     */
    static SearchAddress of(Map<String, String[]> given) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String name : KNOWN) {
            List<String> values = List.of(given.getOrDefault(name, new String[0])).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                known.put(name, values);
            }
        }
        if (!known.containsKey(SearchRequest.NEAR)) {
            // a distance from nowhere, as the form sends it when no place was filled in
            known.remove(SearchRequest.WITHIN);
        }
        spellOutLevels(known);
        settleStatus(known);
        return new SearchAddress(known);
    }

    /** A lowest level becomes the levels that it means, so that each is seen among the filters and can be taken back. */
    private static void spellOutLevels(Map<String, List<String>> known) {
        List<String> lowest = known.getOrDefault(LOWEST_LEVEL, List.of());
        List<String> exact = known.getOrDefault(SearchRequest.EXACT_LEVEL, List.of());
        List<String> meant = levels().filter(least -> lowest.equals(List.of(least.name())))
                .flatMap(least -> levels().filter(level -> level.isAtLeast(least)))
                .map(Enum::name)
                .filter(name -> exact.isEmpty() || exact.contains(name))
                .toList();
        // what cannot be read is left as it is, to be named as a mistake
        if (!meant.isEmpty() && levels().map(Enum::name).toList().containsAll(exact)) {
            known.remove(LOWEST_LEVEL);
            known.put(SearchRequest.EXACT_LEVEL, meant);
        }
    }

    private static Stream<PerformanceLevel> levels() {
        return Stream.of(PerformanceLevel.values());
    }

    /** The form always says that any status will do; a status that is chosen goes before that. */
    private static void settleStatus(Map<String, List<String>> known) {
        known.computeIfPresent(STATUS, (name, values) -> {
            List<String> chosen =
                    values.stream().filter(value -> !value.equals(ANY)).toList();
            return chosen.isEmpty() && known.containsKey(SearchRequest.NEAR)
                    ? List.of(ANY)
                    : chosen.isEmpty() ? null : chosen;
        });
    }

    /** Nothing asked. */
    static SearchAddress empty() {
        return new SearchAddress(Map.of());
    }

    /**
     * The search that is asked.
     *
     * @throws nl.tredewijzer.registry.http.ProblemException 400 with everything that is wrong
     */
    SearchRequest request() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        assumed().parameters.forEach((name, values) -> query.put(name, new ArrayList<>(values)));
        query.remove(WHOLE);
        if (has(STATUS, ANY)) {
            query.remove(STATUS);
        }
        return SearchRequest.of(query);
    }

    /** Whether it asks for nobody in particular. */
    boolean isEmpty() {
        return parameters.keySet().stream().allMatch(WHOLE::equals);
    }

    /** Whether only valid certificates count though nobody said so: around a place somebody looks for who has one. */
    boolean assumesValid() {
        return parameters.containsKey(SearchRequest.NEAR) && !parameters.containsKey(STATUS) && !textTellsStatus();
    }

    private boolean textTellsStatus() {
        Reading words =
                Understanding.of(first(SearchRequest.TEXT), label -> List.of()).reading();
        return !has(SearchRequest.LITERAL, "true") && words.filters().containsKey(Facet.STATUS);
    }

    /** The same with what is taken for granted. */
    SearchAddress assumed() {
        return assumesValid() ? changed(STATUS, List.of(CertificateStatus.VALID.name())) : this;
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    String first(String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    /** The same with one parameter set anew, from its first page. */
    SearchAddress with(String name, String value) {
        return name.equals(PAGE)
                ? changed(name, List.of(value))
                : only(not(PAGE)).changed(name, List.of(value));
    }

    /** The same with one more value of a parameter. */
    SearchAddress and(String name, String value) {
        return changed(
                name,
                Stream.concat(all(name).stream(), Stream.of(value)).distinct().toList());
    }

    /** The same without one value, from its first page; without the last status around a place any status will do. */
    SearchAddress without(String name, String value) {
        List<String> left =
                all(name).stream().filter(other -> !other.equals(value)).toList();
        SearchAddress first = only(not(PAGE));
        if (!left.isEmpty()) {
            return first.changed(name, left);
        }
        return name.equals(STATUS) && parameters.containsKey(SearchRequest.NEAR)
                ? first.changed(STATUS, List.of(ANY))
                : first.only(not(name));
    }

    /** The same wherever, from its first page. */
    SearchAddress withoutNear() {
        SearchAddress anywhere = only(not(PAGE, SearchRequest.NEAR, SearchRequest.WITHIN));
        return has(STATUS, ANY) ? anywhere.only(not(STATUS)) : anywhere;
    }

    private SearchAddress changed(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, values);
        return new SearchAddress(changed);
    }

    private static Predicate<String> not(String... names) {
        return name -> !List.of(names).contains(name);
    }

    private SearchAddress only(Predicate<String> names) {
        Map<String, List<String>> left = new LinkedHashMap<>(parameters);
        left.keySet().removeIf(names.negate());
        return new SearchAddress(left);
    }

    /** Only these parameters. */
    SearchAddress only(String... names) {
        return only(List.of(names)::contains);
    }

    /** What stands behind the path: a question mark and the parameters, or nothing. */
    String behind(String path) {
        String query = parameters.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
