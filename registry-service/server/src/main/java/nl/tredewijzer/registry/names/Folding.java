package nl.tredewijzer.registry.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters without what people write differently: case, accents, ligatures, the encoding of a page or a file. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that Unicode does not take apart. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ħ', "h"),
            Map.entry('ı', "i"));

    /** Signs that are not seen: where a word may be broken off, and which way it is read. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** Signs that are no letters, but that Unicode takes apart into letters. */
    private static final Pattern TRADE_MARK = Pattern.compile("[\u2122\u2120]");

    /** Apostrophes that Unicode holds for a letter, or takes apart into a blank and an accent. */
    private static final Pattern APOSTROPHE = Pattern.compile("[\u00B4\u02BB\u02BC\u2032\u201B]");

    private Folding() {}

    /** The text in small plain letters; ij is y; punctuation stays. */
    static String folded(String text) {
        String read = Entities.read(text);
        String small = (isAscii(read) ? read : withoutMarks(read)).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (letter == 'i' && i + 1 < small.length() && small.charAt(i + 1) == 'j') {
                plain.append('y');
                i++;
            } else if (letter < 128) {
                plain.append(letter);
            } else {
                plain.append(plain(letter));
            }
        }
        return plain.toString();
    }

    /** Whether nothing is to be mended or taken apart, as in most names. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static String withoutMarks(String text) {
        String meant = seen(MisreadLetter.mended(BrokenEncoding.mended(text)));
        return MARKS.matcher(Normalizer.normalize(meant, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** A small letter without marks, as those write it who do not have it. */
    static String plain(char letter) {
        return LETTERS.getOrDefault(letter, String.valueOf(letter));
    }

    /** Its letters and digits, folded, as one word. */
    static String compact(String text) {
        return lettersOf(folded(text));
    }

    /** The letters and digits of folded text, as one word. */
    static String lettersOf(String folded) {
        return NOT_IN_WORDS.matcher(folded).replaceAll("");
    }

    /** What a reader sees; only after mending, for a broken letter may hold a sign that is not seen. */
    private static String seen(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return APOSTROPHE.matcher(TRADE_MARK.matcher(seen).replaceAll(" ")).replaceAll("'");
    }
}
