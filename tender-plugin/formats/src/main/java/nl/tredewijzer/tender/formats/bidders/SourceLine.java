package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.tender.formats.source.InputRefused;

/**
 * A line of a list.
 *
 * @param number from 1, empty lines counted
 * @param text without its end
 */
record SourceLine(int number, String text) {

    /** Longest line that is read, in characters. */
    static final int LONGEST = 10_000;

    private static final int MOST = 100_000;

    /** The lines of a text, ended by {@code \n}, {@code \r\n} or {@code \r}; empty ones left out. */
    static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int from = 0;
        for (int number = 1; from < text.length(); number++) {
            if (number > MOST) {
                throw new InputRefused(
                        "De lijst heeft meer dan 100.000 regels; splits haar.",
                        "The list has more than 100,000 lines; split it.");
            }
            int end = endOfLine(text, from);
            String line = text.substring(from, end);
            if (!line.isBlank()) {
                lines.add(new SourceLine(number, line));
            }
            boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            from = end + (two ? 2 : 1);
        }
        return lines;
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
