package nl.tredewijzer.registry.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.registry.index.Facet;
import nl.tredewijzer.registry.index.Label;
import nl.tredewijzer.registry.index.Reading;

/**
 * How a text with more in it than a name is read: {@code groen Deventer trede 3}. Words that are a filter filter; a place,
 * province or sector of the register may as well stand in a name.
 *
 * @param reading what to look for
 * @param parts the parts of the text in order; empty when it is words and nothing else
 */
record Understanding(Reading reading, List<Part> parts) {

    private static final int MOST_WORDS = 32;
    private static final int LONGEST_LABEL = 5;
    private static final Set<String> BEFORE_A_PLACE = Set.of("in", "te", "uit", "bij", "at", "from");

    /** A part of the text. */
    sealed interface Part {

        /** As it stands in the text. */
        String written();
    }

    /** Words of a name, place or sector. */
    record Words(String written) implements Part {}

    /** Words that are a filter. */
    record Filtering(String written, Phrases.Filter filter) implements Part {}

    /** Words that are a place, province or sector, perhaps more than one of these. */
    record Labelling(String written, List<Label> labels) implements Part {}

    /** A text as words and nothing else. */
    static Understanding literal(String text) {
        return new Understanding(Reading.literal(text), List.of());
    }

    /**
     * Reads a text.
     *
     * @param labels tells the places, provinces and sectors that are written so
     */
    static Understanding of(String text, Function<String, List<Label>> labels) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<Part> parts = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        int at = 0;
        while (at < Math.min(words.size(), MOST_WORDS)) {
            Optional<Part> part = partAt(words, at, labels);
            if (part.isPresent()) {
                addWords(plain, parts);
                parts.add(part.get());
                at += part.get().written().split(" ").length;
            } else {
                plain.add(words.get(at++));
            }
        }
        plain.addAll(words.subList(at, words.size()));
        addWords(plain, parts);
        boolean onlyWords = parts.stream().allMatch(Words.class::isInstance);
        return onlyWords ? literal(text) : new Understanding(reading(parts), List.copyOf(parts));
    }

    private static Optional<Part> partAt(List<String> words, int at, Function<String, List<Label>> labels) {
        return longest(words, at, Phrases.LONGEST, written -> Phrases.filter(written)
                        .<Part>map(filter -> new Filtering(written, filter)))
                .or(() -> longest(words, at, LONGEST_LABEL, written -> label(written, labels)));
    }

    private static Optional<Part> longest(
            List<String> words, int at, int most, Function<String, Optional<Part>> reader) {
        return IntStream.iterate(Math.min(most, words.size() - at), length -> length > 0, length -> length - 1)
                .mapToObj(length -> String.join(" ", words.subList(at, at + length)))
                .map(reader)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Part> label(String written, Function<String, List<Label>> labels) {
        int blank = written.indexOf(' ');
        boolean said =
                blank > 0 && BEFORE_A_PLACE.contains(written.substring(0, blank).toLowerCase(Locale.ROOT));
        List<Label> found = labels.apply(said ? written.substring(blank + 1) : written);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Labelling(written, found));
    }

    private static void addWords(List<String> plain, List<Part> parts) {
        if (!plain.isEmpty()) {
            parts.add(new Words(String.join(" ", plain)));
            plain.clear();
        }
    }

    private static Reading reading(List<Part> parts) {
        List<String> words = new ArrayList<>();
        List<Reading.Labelled> labelled = new ArrayList<>();
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Part part : parts) {
            switch (part) {
                case Words plain -> words.add(plain.written());
                case Labelling label -> labelled.add(new Reading.Labelled(label.written(), label.labels()));
                case Filtering filtering ->
                    filters.computeIfAbsent(filtering.filter().facet(), facet -> new LinkedHashSet<>())
                            .addAll(filtering.filter().values());
            }
        }
        return new Reading(String.join(" ", words), labelled, filters);
    }

    /** The text without one of its parts, for each of them; none when there is but one. */
    List<String> withoutOnePart() {
        return withoutOne(parts.stream().map(Part::written).toList());
    }

    /** The words of a text that has nothing else without one of them, the last one first. */
    List<String> withoutOneWord() {
        return parts.isEmpty()
                ? withoutOne(List.of(reading.words().strip().split("\\s+"))).reversed()
                : List.of();
    }

    private static List<String> withoutOne(List<String> pieces) {
        if (pieces.size() < 2 || pieces.size() > MOST_WORDS) {
            return List.of();
        }
        return IntStream.range(0, pieces.size())
                .mapToObj(left -> Stream.concat(
                                pieces.subList(0, left).stream(), pieces.subList(left + 1, pieces.size()).stream())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
