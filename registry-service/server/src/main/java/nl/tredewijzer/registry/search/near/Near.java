package nl.tredewijzer.registry.search.near;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.Label;
import nl.tredewijzer.registry.index.OrganisationQuery;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.index.Surroundings;
import nl.tredewijzer.registry.index.Surroundings.Spot;

/**
 * What lies near a place or province that somebody wrote, in the words of the register.
 *
 * @param how how it was understood
 * @param places what it was taken for: a place with its province, or a province; none when it is unknown
 * @param within how many kilometres around, where it is known where the place lies
 * @param surroundings where to look, the nearest first
 * @param distances how many kilometres away each of these is; none where that is not known
 * @param source by whom it is known where places lie, where that mattered and is told
 */
public record Near(
        How how,
        List<String> places,
        int within,
        Surroundings surroundings,
        List<Integer> distances,
        Optional<String> source) {

    /** With its province, where the name alone is not enough: {@code Hengelo (Overijssel)}. */
    private static final Pattern WITH_PROVINCE = Pattern.compile("(.+?)\\s*(?:\\(\\s*(.+?)\\s*\\)|,\\s*(.+))");

    /** How a place or province was understood. */
    public enum How {
        /** It is known where it lies: all places within a distance, as the crow flies between their middles. */
        AROUND,
        /** The register has it, but where it lies is not known: the place first, then the rest of its province. */
        PLACE_THEN_PROVINCE,
        /** A province, as the register writes it. */
        PROVINCE,
        /** Neither the register nor a table of places has it. */
        UNKNOWN
    }

    private record Asked(String place, Optional<String> province) {

        static Asked of(String written) {
            Matcher both = WITH_PROVINCE.matcher(written.strip());
            return both.matches()
                    ? new Asked(
                            both.group(1), Optional.ofNullable(both.group(2)).or(() -> Optional.of(both.group(3))))
                    : new Asked(written.strip(), Optional.empty());
        }

        boolean isIn(String other) {
            return province.map(asked -> Places.isSameProvince(asked, other)).orElse(true);
        }
    }

    /** Looks around a place or province, with what is known of where places lie. */
    public static Near of(String written, int within, Places known, RegisterSnapshot register, LocalDate day) {
        Asked asked = Asked.of(written);
        List<Place> middles = known.named(asked.place()).stream()
                .filter(place -> asked.isIn(place.province()))
                .toList();
        return middles.isEmpty()
                ? asRegistered(asked, within, register, day)
                : around(middles, within, known, register);
    }

    private static Near around(List<Place> middles, int within, Places known, RegisterSnapshot register) {
        List<Spot> spots = new ArrayList<>();
        List<Integer> distances = new ArrayList<>();
        for (Places.Away away : known.around(middles, within)) {
            for (Spot spot : spots(away.place(), known, register)) {
                spots.add(spot);
                distances.add((int) Math.round(away.kilometres()));
            }
        }
        return new Near(
                How.AROUND,
                middles.stream().map(Place::told).distinct().toList(),
                within,
                new Surroundings(spots),
                distances,
                known.source());
    }

    /** A place as the register writes it; where two are called the same, only that of the right province. */
    private static List<Spot> spots(Place place, Places known, RegisterSnapshot register) {
        List<String> written = labels(place.name(), Facet.PLACE, register);
        boolean alone = written.isEmpty() || known.named(place.name()).size() == 1;
        Set<String> provinces = alone ? Set.of() : Set.copyOf(provinces(place.province(), register));
        return alone || !provinces.isEmpty()
                ? written.stream()
                        .map(value -> new Spot(Facet.PLACE, value, provinces))
                        .toList()
                : List.of();
    }

    private static Near asRegistered(Asked asked, int within, RegisterSnapshot register, LocalDate day) {
        List<String> places = labels(asked.place(), Facet.PLACE, register);
        List<String> provinces = places.isEmpty()
                ? provinces(asked.place(), register)
                : provincesOf(places, register, day).stream()
                        .filter(asked::isIn)
                        .toList();
        List<Spot> spots = new ArrayList<>();
        Set<String> right = asked.province().isPresent() ? Set.copyOf(provinces) : Set.of();
        places.forEach(place -> spots.add(new Spot(Facet.PLACE, place, right)));
        provinces.forEach(province -> spots.add(new Spot(Facet.PROVINCE, province, Set.of())));
        How how = spots.isEmpty() ? How.UNKNOWN : places.isEmpty() ? How.PROVINCE : How.PLACE_THEN_PROVINCE;
        return new Near(
                how,
                Stream.concat(places.stream(), provinces.stream()).toList(),
                within,
                new Surroundings(spots),
                List.of(),
                Optional.empty());
    }

    /** The provinces that organisations in these places have. */
    private static List<String> provincesOf(List<String> places, RegisterSnapshot register, LocalDate day) {
        Map<Facet, Set<String>> there = Map.of(Facet.PLACE, Set.copyOf(places));
        return register
                .search(new OrganisationQuery("", there, day, OrganisationQuery.Sort.NAME, 1, 1))
                .facets()
                .get(Facet.PROVINCE)
                .stream()
                .map(count -> count.value())
                .toList();
    }

    private static List<String> labels(String written, Facet facet, RegisterSnapshot register) {
        return register.labels(written).stream()
                .filter(label -> label.facet() == facet)
                .map(Label::value)
                .toList();
    }

    /** A province as the register writes it, in either language. */
    private static List<String> provinces(String written, RegisterSnapshot register) {
        return Places.provinceNames(written).stream()
                .flatMap(name -> labels(name, Facet.PROVINCE, register).stream())
                .distinct()
                .toList();
    }

    /** How many kilometres away an organisation is, by its place and province; empty where that is not known. */
    public Optional<Integer> kilometres(Optional<String> place, Optional<String> province) {
        return distances.isEmpty()
                ? Optional.empty()
                : surroundings.nearest(place, province).map(distances::get);
    }
}
