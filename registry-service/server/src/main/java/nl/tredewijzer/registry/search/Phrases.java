package nl.tredewijzer.registry.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.registry.index.Facet;

/** Words that are a filter: {@code trede 3}, {@code pso 30+}, {@code verlopen}. The table is {@code phrases.csv}. */
final class Phrases {

    /** Most words of a phrase. */
    static final int LONGEST = 4;

    private static final Map<String, Filter> ALL = read();

    /** A facet and the values of which one must hold. */
    record Filter(Facet facet, Set<String> values) {}

    private Phrases() {}

    /** The filter that these words are, whatever their case and however they are joined. */
    static Optional<Filter> filter(String words) {
        return Optional.ofNullable(ALL.get(key(words)));
    }

    private static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        words.codePoints()
                .filter(character -> Character.isLetterOrDigit(character) || character == '+')
                .forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Filter> read() {
        Map<String, Filter> all = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream("phrases.csv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split(";");
                all.put(
                        key(cells[0]),
                        new Filter(facet(cells[1]), new LinkedHashSet<>(Arrays.asList(cells[2].split(" ")))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    private static Facet facet(String field) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No facet: " + field));
    }
}
