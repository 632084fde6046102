package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * A line of which parts are taken out one after the other; a mark stays where each was, so that what was apart stays
 * apart. Tabs are such marks from the beginning.
 */
final class MaskedLine {

    /** A private-use character, which no name holds; those of the line itself become spaces. */
    static final char MARK = '\uE000';

    private String rest;

    MaskedLine(String line) {
        this.rest = PlainText.of(line.replace(MARK, ' ').replace('\t', MARK));
    }

    /** What has not been taken, with marks. */
    String rest() {
        return rest;
    }

    /** Takes out every occurrence, the leftmost first. */
    List<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        List<MatchResult> taken = new ArrayList<>();
        StringBuilder left = new StringBuilder(rest.length());
        int from = 0;
        while (matcher.find()) {
            taken.add(matcher.toMatchResult());
            left.append(rest, from, matcher.start()).append(MARK);
            from = matcher.end();
        }
        if (!taken.isEmpty()) {
            rest = left.append(rest, from, rest.length()).toString();
        }
        return taken;
    }
}
