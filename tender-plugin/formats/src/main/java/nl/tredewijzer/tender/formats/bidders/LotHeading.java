package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is only the name of a lot, above those who bid on it: {@code Perceel 2}, {@code Lot A1: Groenonderhoud},
 * {@code Inschrijvers percelen 1 en 3:}. It holds for the bidders below it that name no lot themselves, until the next one.
 */
final class LotHeading {

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:(?:inschrijv(?:ers|ingen)|offertes|bidders|tenderers|bids)"
                    + "\\s+(?:(?:voor|op|for|on)\\s+)?)?(?:perceel|percelen|kavel|lots?)\\s+(.{1,60})");
    private static final Pattern TITLE = Pattern.compile("\\s*(?::|\\s[-–—]\\s|\\().*");

    private LotHeading() {}

    /** The lots that a heading names, none if it names none that look like lots. */
    static List<String> in(String heading) {
        Matcher labelled = LABEL.matcher(heading);
        if (!labelled.matches()) {
            return List.of();
        }
        String numbers = TITLE.matcher(labelled.group(1)).replaceFirst("").strip();
        List<String> lots = LotCell.of(numbers);
        return lots.equals(List.of(numbers)) && !LotCell.isNumber(numbers) ? List.of() : lots;
    }
}
