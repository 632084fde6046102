package nl.tredewijzer.registry.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nl.tredewijzer.registry.names.NormalName;

/** The words of a name as they were written, to show them to people: {@code Hoveniersbedrijf}, not what it folds to. */
final class WrittenWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:/()\\[\\]\"-]+");

    private final Map<String, String> written = new HashMap<>();

    private WrittenWords() {}

    static WrittenWords of(String name) {
        WrittenWords words = new WrittenWords();
        for (String word : BETWEEN.split(name)) {
            words.written.putIfAbsent(NormalName.folded(word), word);
        }
        return words;
    }

    /** The words with blanks between them as they were written; a word that is not there as it is. */
    String written(String words) {
        if (words.isEmpty()) {
            return words;
        }
        StringJoiner joined = new StringJoiner(" ");
        for (String word : words.split(" ")) {
            joined.add(written.getOrDefault(word, word));
        }
        return joined.toString();
    }
}
