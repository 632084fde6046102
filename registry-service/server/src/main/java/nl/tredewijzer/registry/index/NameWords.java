package nl.tredewijzer.registry.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.registry.names.Letters;
import nl.tredewijzer.registry.names.NormalName;

/** The words of a name, in the ways in which they can be asked for. */
final class NameWords {

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_PART = 4;

    private NameWords() {}

    /** The words as names are compared, without legal form, those of a place behind the name at the end. */
    static List<String> compared(String text) {
        return compared(NormalName.of(text));
    }

    /** The words of a name that was read. */
    static List<String> compared(NormalName name) {
        List<String> place = name.place().map(NameWords::written).orElse(List.of());
        return Stream.concat(name.words().stream(), place.stream()).distinct().toList();
    }

    /** The words to look for: as they are compared, or as they are written when nothing of them is. */
    static List<String> asked(String text) {
        List<String> compared = compared(text);
        return compared.isEmpty() ? written(text).stream().distinct().toList() : compared;
    }

    /** The words as they are written, legal form and all. */
    static List<String> written(String text) {
        return Letters.of(text).words().stream().map(Letters.Word::letters).toList();
    }

    /** Every word that finds a name: compared, written, and single letters as the one word they make ({@code B.V.}). */
    static Set<String> all(NormalName name) {
        Set<String> all = new LinkedHashSet<>(compared(name));
        StringBuilder initials = new StringBuilder();
        for (String word : written(name.written())) {
            all.add(word);
            if (word.length() == 1) {
                initials.append(word);
            } else {
                addInitials(initials, all);
            }
        }
        addInitials(initials, all);
        return all;
    }

    private static void addInitials(StringBuilder initials, Set<String> all) {
        if (initials.length() > 1) {
            all.add(initials.toString());
        }
        initials.setLength(0);
    }

    /** The first letters of a word: one, two, and so on. */
    static Stream<String> edges(String word) {
        return Stream.iterate(1, length -> length <= Math.min(Fields.LONGEST_EDGE, word.length()), length -> length + 1)
                .map(length -> word.substring(0, length));
    }

    /** Every end of a long word that may be a part of it: {@code bedrijf} of {@code schoonmaakbedrijf}. */
    static Stream<String> parts(String word) {
        return word.length() < SHORTEST_COMPOUND
                ? Stream.empty()
                : Stream.iterate(SHORTEST_HEAD, from -> from <= word.length() - SHORTEST_PART, from -> from + 1)
                        .map(word::substring);
    }
}
