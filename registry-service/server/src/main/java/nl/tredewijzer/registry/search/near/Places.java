package nl.tredewijzer.registry.search.near;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.registry.access.Settings;
import nl.tredewijzer.registry.names.Letters;

/**
 * Where places lie, by a table that the operator gives: a line {@code name;province;latitude;longitude} for each place,
 * before them lines with {@code #}, of which the first names the source. The register itself holds no positions.
 */
public final class Places {

    /** No table: it is not known of any place where it lies. */
    static final Places NONE = new Places("", List.of());

    private static final System.Logger LOG = System.getLogger(Places.class.getName());

    /** Both names of the province are its own; the register may have either. */
    private static final List<String> FRYSLAN = List.of("Fryslân", "Friesland");

    private final String source;
    private final List<Place> all;
    private final Map<String, List<Place>> byName;

    private Places(String source, List<Place> all) {
        this.source = source;
        this.all = all;
        this.byName = all.stream()
                .collect(Collectors.groupingBy(place -> key(place.name()), LinkedHashMap::new, Collectors.toList()));
    }

    /** A place and how far it is. */
    record Away(Place place, double kilometres) {}

    private static final class Known {
        static final Places PLACES = Settings.get("registry.places")
                .map(Path::of)
                .map(Places::orNone)
                .orElse(NONE);
    }

    /** Those of the setting {@code registry.places}; none where there is no such file or it is wrong, which is logged. */
    public static Places known() {
        return Known.PLACES;
    }

    private static Places orNone(Path file) {
        try {
            return read(file);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "registry.places: " + file + " is not used, so it is not known where places lie: "
                            + e.getMessage());
            return NONE;
        }
    }

    /**
     * Reads a table.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is none of a place; the message names it
     */
    public static Places read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                places.add(place(lines.get(i), i + 1));
            }
        }
        String source = lines.isEmpty() || !lines.get(0).startsWith("#")
                ? ""
                : lines.get(0).substring(1).strip();
        return new Places(source, List.copyOf(places));
    }

    private static Place place(String line, int number) {
        String[] cells = line.split(";", -1);
        try {
            if (cells.length == 4) {
                return new Place(
                        cells[0].strip(), cells[1].strip(), Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
            }
        } catch (IllegalArgumentException e) {
            // said below, in the same words
        }
        throw new IllegalArgumentException(
                "line " + number + " is no name;province;latitude;longitude in degrees: " + line);
    }

    /** Whether it is not known of any place where it lies, so that nothing is at a distance. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whom the table is from; empty where it does not say. */
    Optional<String> source() {
        return Optional.of(source).filter(told -> !told.isEmpty());
    }

    /** Those that are written so, whatever their case, accents and blanks. */
    List<Place> named(String written) {
        return byName.getOrDefault(key(written), List.of());
    }

    /** All that lie so near to any of these, the nearest first. */
    List<Away> around(List<Place> middles, int kilometres) {
        return all.stream()
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
}
