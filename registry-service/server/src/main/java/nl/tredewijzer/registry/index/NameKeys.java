package nl.tredewijzer.registry.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.tredewijzer.registry.names.NormalName;
import nl.tredewijzer.registry.names.Scanning;

/** What is looked up of a name beside its words. */
final class NameKeys {

    private static final int SHORTEST_LESS = 4;
    private static final int LONGEST_LESS = 40;
    private static final String SCANNED = "~";
    private static final int PART = 3;
    /** Longest name that is taken apart, in letters: longer ones are told apart by their words. */
    private static final int LONGEST_PARTED = 80;

    private NameKeys() {}

    /** All letters of a name, with and without its legal form, and its words in the order of the alphabet. */
    static Set<String> whole(NormalName name) {
        Set<String> keys = new LinkedHashSet<>();
        if (!name.isEmpty()) {
            keys.add(name.squeezed());
            keys.add(name.letters());
            keys.add(name.joined());
            keys.add(String.join("", name.words().stream().sorted().toList()));
        }
        return keys;
    }

    /**
     * A word, the word without each of its letters, and as a scanner may have read it: two words that differ in one letter,
     * or in letters that look alike, share one of these.
     */
    static Set<String> less(String word) {
        Set<String> keys = new LinkedHashSet<>();
        if (word.length() > LONGEST_LESS) {
            return keys;
        }
        keys.add(SCANNED + Scanning.folded(word));
        if (word.length() < SHORTEST_LESS) {
            return keys;
        }
        keys.add(word);
        for (int i = 0; i < word.length(); i++) {
            keys.add(word.substring(0, i) + word.substring(i + 1));
        }
        return keys;
    }

    /** Each three letters that follow each other. */
    static Set<String> parts(NormalName name) {
        String letters = name.squeezed();
        Set<String> parts = new LinkedHashSet<>();
        for (int i = 0; i + PART <= Math.min(letters.length(), LONGEST_PARTED); i++) {
            parts.add(letters.substring(i, i + PART));
        }
        return parts;
    }

    /** Each two words that follow each other, as one. */
    static Set<String> joins(List<String> words) {
        Set<String> joins = new LinkedHashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            joins.add(words.get(i) + words.get(i + 1));
        }
        return joins;
    }
}
