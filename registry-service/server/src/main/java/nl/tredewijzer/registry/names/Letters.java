package nl.tredewijzer.registry.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The letters and digits of a text without case and accents, each knowing where it is written. Nothing else is
 * understood of the text, so whatever a text begins with, its letters begin with: that holds while somebody types.
 *
 * <p>What is no letter or digit parts words, but for marks and for signs that are not seen, such as those that turn the
 * direction of writing.
 */
public final class Letters {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String folded;
    private final int[] from;
    private final int[] until;
    private final List<Word> words;

    /**
     * Letters that no sign parts.
     *
     * @param from its first letter, as a position in {@link #folded()}
     * @param until behind its last letter
     */
    public record Word(String letters, int from, int until) {}

    private Letters(String folded, int[] from, int[] until, List<Word> words) {
        this.folded = folded;
        this.from = from;
        this.until = until;
        this.words = List.copyOf(words);
    }

    /** Reads a text of any kind; half characters and control characters are no letters. */
    public static Letters of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] from = new int[text.length() + 1];
        int[] until = new int[text.length() + 1];
        List<Word> words = new ArrayList<>();
        int begun = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            String letters = letters(character);
            for (int i = 0; i < letters.length(); i++) {
                int position = folded.length();
                if (position + 1 >= from.length) {
                    from = Arrays.copyOf(from, from.length * 2);
                    until = Arrays.copyOf(until, until.length * 2);
                }
                from[position] = at;
                until[position] = next;
                folded.append(letters.charAt(i));
            }
            if (letters.isEmpty() && isMark(character) && folded.length() > begun) {
                until[folded.length() - 1] = next;
            } else if (letters.isEmpty() && !isUnseen(character)) {
                begun = endWord(folded, begun, words);
            }
            at = next;
        }
        endWord(folded, begun, words);
        return new Letters(folded.toString(), from, until, words);
    }

    private static int endWord(StringBuilder folded, int begun, List<Word> words) {
        if (folded.length() > begun) {
            words.add(new Word(folded.substring(begun), begun, folded.length()));
        }
        return folded.length();
    }

    private static String letters(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) ? String.valueOf((char) Character.toLowerCase(character)) : "";
        }
        if (!Character.isLetterOrDigit(character)) {
            return "";
        }
        String plain = NO_LETTERS
                .matcher(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.length() == 1 ? Folding.plain(plain.charAt(0)) : plain;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    /** All letters as one. */
    public String folded() {
        return folded;
    }

    /** The words, in order. */
    public List<Word> words() {
        return words;
    }

    /** Where the letter at a position of {@link #folded()} begins in the text. */
    public int begin(int position) {
        return from[position];
    }

    /** Where the letter at a position of {@link #folded()} ends in the text. */
    public int end(int position) {
        return until[position];
    }

    /** The same letters, with {@code ij} written as the {@code y} that it is compared as. */
    public Letters withIjAsY() {
        if (folded.indexOf("ij") < 0) {
            return this;
        }
        StringBuilder shorter = new StringBuilder(folded.length());
        int[] begins = new int[from.length];
        int[] ends = new int[until.length];
        List<Word> shortened = new ArrayList<>();
        for (Word word : words) {
            int begun = shorter.length();
            for (int at = word.from(); at < word.until(); at++) {
                int last = folded.startsWith("ij", at) && at + 1 < word.until() ? at + 1 : at;
                begins[shorter.length()] = from[at];
                ends[shorter.length()] = until[last];
                shorter.append(last > at ? 'y' : folded.charAt(at));
                at = last;
            }
            endWord(shorter, begun, shortened);
        }
        return new Letters(shorter.toString(), begins, ends, shortened);
    }

    /** Letters in which {@code ij} is written as {@code y}. */
    public static String withoutIj(String folded) {
        return folded.indexOf("ij") < 0 ? folded : folded.replace("ij", "y");
    }
}
