package nl.tredewijzer.registry.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text means besides being words of a name: {@code groen Deventer trede 3}. It never hides anybody whose name has
 * the very words of the text.
 *
 * @param words what is left of the text: words of a name, place or sector, and numbers
 * @param labelled parts that may be a place, province or sector, and may as well be words of a name
 * @param filters per facet the values of which one must hold, by the words of the text
 */
public record Reading(String words, List<Labelled> labelled, Map<Facet, Set<String>> filters) {

    /** A part of the text and what it may be; one of the labels, or the words in a name, must be there. */
    public record Labelled(String written, List<Label> labels) {

        /** Takes the labels over. */
        public Labelled {
            labels = List.copyOf(labels);
        }
    }

    /** Takes everything over. */
    public Reading {
        labelled = List.copyOf(labelled);
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
        filters = Collections.unmodifiableMap(copy);
    }

    /** A text that is words and nothing else. */
    public static Reading literal(String text) {
        return new Reading(text, List.of(), Map.of());
    }
}
