package nl.tredewijzer.registry.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.tredewijzer.registry.names.Letters;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The places, provinces and sectors that organisations have, read from the terms of one field: how it is written
 * without case, accents and blanks, what it is, and how the register writes it.
 */
final class Labels {

    private static final char BETWEEN = '\u0001';

    private final DirectoryReader reader;

    Labels(DirectoryReader reader) {
        this.reader = reader;
    }

    /** How a label lies in the index. */
    static String term(Facet facet, String label) {
        return key(label) + BETWEEN + facet.field() + BETWEEN + label;
    }

    private static String key(String text) {
        return Letters.withoutIj(Letters.of(text).folded());
    }

    /** Those that are written so, whatever their case and accents. */
    List<Label> written(String text) {
        String key = key(text);
        return key.isEmpty() ? List.of() : from(key + BETWEEN, Integer.MAX_VALUE);
    }

    /** The first ones, by the alphabet, that begin so. */
    List<Label> beginning(String text, int most) {
        String key = key(text);
        return key.isEmpty() ? List.of() : from(key, most);
    }

    private List<Label> from(String beginning, int most) {
        SortedSet<String> found = new TreeSet<>();
        try {
            for (LeafReaderContext segment : reader.leaves()) {
                LiveTerms terms = new LiveTerms(segment, Fields.LABEL, beginning);
                for (int taken = 0; taken < most && terms.next(); taken++) {
                    found.add(terms.term());
                    terms.skipTerm();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().limit(most).map(Labels::read).toList();
    }

    private static Label read(String term) {
        String[] parts = term.split(String.valueOf(BETWEEN), 3);
        for (Facet facet : Facet.values()) {
            if (facet.field().equals(parts[1])) {
                return new Label(facet, parts[2]);
            }
        }
        throw new IllegalStateException("No label of a facet: " + parts[1]);
    }
}
