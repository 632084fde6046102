package nl.tredewijzer.registry.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of a search, as they stand in the address of its page, and of its neighbours. */
record SearchAddress(Map<String, List<String>> parameters) {

    private static final String PAGE = "page";

    /**
     * The parameters that a search knows. Others are left out: what a mailer adds to a link is no mistake of who follows
     * it.
     */
    static SearchAddress of(Map<String, String[]> given) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (String name : SearchRequest.KNOWN) {
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
        return new SearchAddress(known);
    }

    /** Nothing asked. */
    static SearchAddress empty() {
        return new SearchAddress(Map.of());
    }

    MultivaluedMap<String, String> query() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        parameters.forEach((name, values) -> query.put(name, new ArrayList<>(values)));
        return query;
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    String first(String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    /** The same with one parameter set anew, from its first page. */
    SearchAddress with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (!name.equals(PAGE)) {
            changed.remove(PAGE);
        }
        changed.put(name, List.of(value));
        return new SearchAddress(changed);
    }

    /** The same without one value, from its first page. */
    SearchAddress without(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(PAGE);
        changed.computeIfPresent(name, (same, values) -> {
            List<String> left =
                    values.stream().filter(other -> !other.equals(value)).toList();
            return left.isEmpty() ? null : left;
        });
        return new SearchAddress(changed);
    }

    /** Only these parameters. */
    SearchAddress only(String... names) {
        Map<String, List<String>> left = new LinkedHashMap<>(parameters);
        left.keySet().retainAll(List.of(names));
        return new SearchAddress(left);
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
