package nl.tredewijzer.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes folded text apart into words. Single letters that follow each other are one word ({@code B. V.}, {@code R&D},
 * {@code A B N}), but a legal form at their end stands by itself.
 */
final class Tokens {

    /** Legal forms that people write as single letters. */
    private static final List<String> SPELLED_FORMS =
            List.of("bv", "nv", "cv", "vof", "ua", "wa", "ba", "sa", "llp", "llc", "lp", "ltd", "io");

    private static final Set<String> CONNECTORS = Set.of("en", "and", "und", "et");

    private final List<String> words = new ArrayList<>();
    private final StringBuilder singles = new StringBuilder();

    private Tokens() {}

    /** Whether a word only connects others, as {@code &} does, and comes and goes with it. */
    static boolean isConnector(String word) {
        return CONNECTORS.contains(word);
    }

    /** The words in order. */
    static List<String> of(String folded) {
        Tokens tokens = new Tokens();
        int length = folded.length();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? folded.charAt(i) : ' ';
            if (i < length && isOfWord(folded, i)) {
                word.append(c);
            } else if (!isSilent(c, word)) {
                tokens.add(word.toString());
                word.setLength(0);
            }
        }
        tokens.endSingles();
        return tokens.words;
    }

    /** Letters and digits, and the mark that stands where a letter was lost. */
    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        int letter = Character.isLowSurrogate(c) ? text.codePointBefore(at + 1) : text.codePointAt(at);
        return Character.isLetterOrDigit(letter)
                || isLost(c)
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at - 1))
                        && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isLost(char c) {
        return c == LostLetter.MARK || c == '\uFFFD' || c == '\u25A0' || c == '\u25A1';
    }

    /** What may stand in a word without ending it: {@code 's}, {@code d'Or}. */
    private static boolean isSilent(char c, StringBuilder word) {
        return word.length() > 0 && (c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00B4');
    }

    private void add(String word) {
        if (word.isEmpty()) {
            return;
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            singles.append(word);
            return;
        }
        endSingles();
        words.add(LostLetter.marked(word));
    }

    private void endSingles() {
        if (singles.isEmpty()) {
            return;
        }
        String joined = singles.toString();
        singles.setLength(0);
        Optional<String> form = SPELLED_FORMS.stream()
                .filter(spelled -> joined.endsWith(spelled) && joined.length() > spelled.length())
                .findFirst();
        form.ifPresent(spelled -> words.add(joined.substring(0, joined.length() - spelled.length())));
        words.add(form.orElse(joined));
    }
}
