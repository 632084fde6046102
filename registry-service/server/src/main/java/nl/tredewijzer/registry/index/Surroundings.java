package nl.tredewijzer.registry.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where somebody looks around: in these spots and nowhere else.
 *
 * @param spots the nearest first
 */
public record Surroundings(List<Spot> spots) {

    /**
     * A place or a province, as the register writes it.
     *
     * @param facet which of the two
     * @param provinces in which of these a place lies, where others are called the same; any when empty
     */
    public record Spot(Facet facet, String value, Set<String> provinces) {

        /** Takes the provinces over. */
        public Spot {
            provinces = Set.copyOf(provinces);
        }

        private boolean has(Optional<String> place, Optional<String> province) {
            boolean here = (facet == Facet.PLACE ? place : province)
                    .filter(value::equals)
                    .isPresent();
            return here
                    && (provinces.isEmpty()
                            || province.filter(provinces::contains).isPresent());
        }
    }

    /** Takes the spots over. */
    public Surroundings {
        spots = List.copyOf(spots);
    }

    /** The number of the nearest spot that is in this place of this province, from 0. */
    public Optional<Integer> nearest(Optional<String> place, Optional<String> province) {
        return IntStream.range(0, spots.size())
                .filter(i -> spots.get(i).has(place, province))
                .boxed()
                .findFirst();
    }
}
