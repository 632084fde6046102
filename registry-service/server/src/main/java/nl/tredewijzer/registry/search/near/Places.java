package nl.tredewijzer.registry.search.near;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tredewijzer.registry.names.Letters;

/** Where the places of the Netherlands lie. The table is {@code places.csv}, which names its source. */
final class Places {

    /** Both names of the province are its own; the register may have either. */
    private static final List<String> FRYSLAN = List.of("Fryslân", "Friesland");

    private static final List<Place> ALL = read();
    private static final Map<String, List<Place>> BY_NAME = ALL.stream()
            .collect(Collectors.groupingBy(place -> key(place.name()), LinkedHashMap::new, Collectors.toList()));

    /** A place and how far it is. */
    record Away(Place place, double kilometres) {}

    private Places() {}

    /** Those that are written so, whatever their case, accents and blanks. */
    static List<Place> named(String written) {
        return BY_NAME.getOrDefault(key(written), List.of());
    }

    /** All that lie so near to any of these, the nearest first. */
    static List<Away> around(List<Place> middles, int kilometres) {
        return ALL.stream()
                .map(place -> new Away(
                        place,
                        middles.stream().mapToDouble(place::kilometresTo).min().orElse(Double.MAX_VALUE)))
                .filter(away -> away.kilometres() <= kilometres)
                .sorted(Comparator.comparingDouble(Away::kilometres))
                .toList();
    }

    /** Whether two names are those of one province. */
    static boolean isSameProvince(String one, String other) {
        return provinceNames(one).stream().anyMatch(name -> key(name).equals(key(other)));
    }

    /** The names that a province has, this one among them. */
    static List<String> provinceNames(String written) {
        boolean frisian = FRYSLAN.stream().anyMatch(name -> key(name).equals(key(written)));
        return frisian ? FRYSLAN : List.of(written);
    }

    private static String key(String written) {
        return Letters.withoutIj(Letters.of(written).folded());
    }

    private static List<Place> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream("places.csv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .map(cells ->
                            new Place(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
