package nl.tredewijzer.registry.names;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends accented letters of a file in one of the two usual encodings of a byte a letter that was read in the other:
 * {@code Co÷peratie}. Such a letter is mended only inside a word, and only where what stands there is no letter that fits.
 */
final class MisreadLetter {

    private static final String LETTERS = "ëéöüèïäóáçêàôûñíîâùòúìÖËÉÜÏÄÓÈÁÇ";
    /** Blanks, dashes and dots that people write between words: more often that than a misread letter. */
    private static final String NO_ACCIDENT = "?\uFFFD'\u2019\u2018`\u00B4\u2013\u2014\u2026&-\u00A0\u00B7\u2022\u2122";

    private static final Map<Character, Character> MEANT = new HashMap<>();

    static {
        List<Charset> ofOneByte = List.of(Charset.forName("windows-1252"), Charset.forName("IBM850"));
        for (char letter : LETTERS.toCharArray()) {
            for (Charset written : ofOneByte) {
                for (Charset read : ofOneByte) {
                    String seen = new String(String.valueOf(letter).getBytes(written), read);
                    if (seen.charAt(0) != letter && NO_ACCIDENT.indexOf(seen.charAt(0)) < 0) {
                        MEANT.putIfAbsent(seen.charAt(0), letter);
                    }
                }
            }
        }
    }

    private MisreadLetter() {}

    static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            Character meant = text.charAt(i) < 128 ? null : MEANT.get(text.charAt(i));
            if (meant != null && isOutOfPlace(text, i)) {
                mended.setCharAt(i, meant);
            }
        }
        return mended.toString();
    }

    /** A sign between letters, or a capital behind a small letter. */
    private static boolean isOutOfPlace(String text, int at) {
        char sign = text.charAt(at);
        boolean followed = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return Character.isLetter(sign)
                ? !Character.isLowerCase(sign) && Character.isLowerCase(text.charAt(at - 1))
                : Character.isLetter(text.charAt(at - 1)) && followed;
    }
}
