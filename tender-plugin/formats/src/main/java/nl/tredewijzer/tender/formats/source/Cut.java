package nl.tredewijzer.tender.formats.source;

import nl.tredewijzer.tender.Bidder;

/** Cuts what is too long to be kept. */
public final class Cut {

    private static final int LONGEST_QUOTED = 80;

    private Cut() {}

    /** A text between quotation marks in a sentence: no more of it than is needed to find it again. */
    public static String quoted(String text) {
        return "\"" + text(text, LONGEST_QUOTED + 1) + "\"";
    }

    /** A text of at most this length, its end replaced by an ellipsis where it is longer. */
    public static String text(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /** A KvK number as given, of bounded length: what is longer is none, and still is none when cut. */
    public static String number(String given) {
        return given.length() <= Bidder.LONGEST_NUMBER
                ? given
                : PlainText.of(given.substring(0, Bidder.LONGEST_NUMBER - 1)) + "…";
    }
}
