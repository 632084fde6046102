package nl.tredewijzer.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal of 120 columns. */
final class TerminalText {

    /** Most characters of a line. */
    static final int WIDTH = 118;

    private TerminalText() {}

    /** The text on as many lines as it takes, each behind the indent, later ones a little further in. */
    static List<String> wrapped(String indent, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH - indent.length()) {
                lines.add(indent + line);
                line = new StringBuilder("  ");
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(indent + line);
        return lines;
    }

    /** Padded on the right, or cut, to so many characters. */
    static String left(String text, int width) {
        String fitted = fitted(text, width);
        return fitted + " ".repeat(width - length(fitted));
    }

    /** Padded on the left, or cut, to so many characters. */
    static String right(String text, int width) {
        String fitted = fitted(text, width);
        return " ".repeat(width - length(fitted)) + fitted;
    }

    /** Without characters that steer a terminal or turn the direction of the text. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    }

    private static String fitted(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
