package nl.tredewijzer.registry.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.tredewijzer.registry.names.Letters;
import nl.tredewijzer.registry.names.NormalName;

/**
 * Which letters of a name are those that were asked for.
 *
 * @param parts the name cut where that changes; together they are the name
 * @param found how many of the words asked for are in the name
 */
record Highlight(List<MatchedName.Part> parts, int found) {

    private static final int SHORTEST_INSIDE = 4;
    private static final int SHORTEST_MISSPELLED = 4;
    private static final int SHORTEST_TWICE_MISSPELLED = 9;
    private static final int LONGEST_MISSPELLED = 30;

    /** Marks words, as names are compared, in a name: where a word begins so, else inside of one, else misspelled. */
    static Highlight of(String name, List<String> words) {
        Letters letters = Letters.of(name).withIjAsY();
        BitSet marked = new BitSet(letters.folded().length());
        int found = 0;
        for (String word : words) {
            if (begins(letters, word, marked)
                    || inside(letters, word, marked)
                    || written(name, letters, word, marked)
                    || misspelled(letters, word, marked)) {
                found++;
            }
        }
        return new Highlight(cut(name, letters, marked), found);
    }

    /** Also across words: {@code groenbeheer} is in {@code Groen Beheer}. */
    private static boolean begins(Letters letters, String word, BitSet marked) {
        boolean found = false;
        for (Letters.Word begun : letters.words()) {
            if (letters.folded().startsWith(word, begun.from())) {
                marked.set(begun.from(), begun.from() + word.length());
                found = true;
            }
        }
        return found;
    }

    private static boolean inside(Letters letters, String word, BitSet marked) {
        boolean found = false;
        for (Letters.Word whole : letters.words()) {
            int at = whole.letters().indexOf(word);
            if (at > 0 && word.length() >= SHORTEST_INSIDE) {
                marked.set(whole.from() + at, whole.from() + at + word.length());
                found = true;
            }
        }
        return found;
    }

    /** A word that is compared as another one: {@code Gebr.} as {@code gebroeders}. */
    private static boolean written(String name, Letters letters, String word, BitSet marked) {
        for (Letters.Word one : letters.words()) {
            String text = name.substring(letters.begin(one.from()), letters.end(one.until() - 1));
            if (NormalName.of(text).words().contains(word)) {
                marked.set(one.from(), one.until());
                return true;
            }
        }
        return false;
    }

    private static boolean misspelled(Letters letters, String word, BitSet marked) {
        if (word.length() < SHORTEST_MISSPELLED || word.length() > LONGEST_MISSPELLED) {
            return false;
        }
        int most = word.length() < SHORTEST_TWICE_MISSPELLED ? 1 : 2;
        for (Letters.Word one : letters.words()) {
            if (SpellingDistance.begins(one.letters(), word, most)) {
                marked.set(one.from(), one.until());
                return true;
            }
        }
        return false;
    }

    private static List<MatchedName.Part> cut(String name, Letters letters, BitSet marked) {
        BitSet inName = new BitSet(name.length());
        marked.stream().forEach(at -> inName.set(letters.begin(at), letters.end(at)));
        List<MatchedName.Part> parts = new ArrayList<>();
        for (int at = 0; at < name.length(); ) {
            boolean matched = inName.get(at);
            int next = matched ? inName.nextClearBit(at) : inName.nextSetBit(at);
            int end = next < 0 ? name.length() : Math.min(next, name.length());
            parts.add(new MatchedName.Part(name.substring(at, end), matched));
            at = end;
        }
        return parts;
    }
}
