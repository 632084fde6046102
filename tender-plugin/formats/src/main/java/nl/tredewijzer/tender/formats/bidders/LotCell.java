package nl.tredewijzer.tender.formats.bidders;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lots that a cell names: {@code 1}, {@code LOT-0001}, {@code Perceel 2}, {@code 1, 2 en 4}. It is taken apart only
 * where every part looks like a number of a lot; anything else is one lot, whatever is in its name.
 */
final class LotCell {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;+&]\\s*|\\s+(?:en|and)\\s+");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:perceel|percelen|lots?)\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:(?:LOT|GLO)-?)?[A-Z]?[0-9]{1,4}[A-Z]?");

    private LotCell() {}

    /** The lots, none for an empty cell; the word "perceel" before a number is left out. */
    static List<String> of(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> parts =
                Arrays.stream(BETWEEN.split(cell)).map(LotCell::unlabelled).toList();
        return parts.stream().allMatch(LotCell::isNumber) ? parts : List.of(cell);
    }

    /** Whether a text looks like the number of one lot. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static String unlabelled(String part) {
        return LABEL.matcher(part).lookingAt() ? LABEL.matcher(part).replaceFirst("") : part;
    }
}
