package nl.tredewijzer.tender.formats.bidders;

import java.util.regex.Pattern;

/** Excel's own first line {@code sep=;}, which tells it the delimiter; here the header tells it. */
final class SeparatorLine {

    private static final Pattern SEP = Pattern.compile("(?i)\\s*\"?sep=.?\"?\\s*");

    private SeparatorLine() {}

    static boolean is(String line) {
        return line.length() < 20 && SEP.matcher(line).matches();
    }
}
