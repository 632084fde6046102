package nl.tredewijzer.registry.names;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the signs of a web page that came along with a name: {@code Jansen &amp; Zoon}. Case is lost, as names need none. */
final class Entities {

    /** Pages escape what was escaped already: {@code &amp;amp;}. */
    private static final int MOST_TIMES = 3;

    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?)?([0-9A-Za-z]{2,8});");

    /** An accent as pages name it behind its letter: {@code &egrave;}. */
    private static final Pattern ACCENT = Pattern.compile("([a-z])(?:uml|acute|grave|circ|cedil|tilde|ring)");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", " "),
            Map.entry("shy", ""),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("szlig", "ß"),
            Map.entry("aelig", "æ"),
            Map.entry("oelig", "œ"),
            Map.entry("oslash", "ø"),
            Map.entry("reg", " "),
            Map.entry("copy", " "),
            Map.entry("trade", " "));

    private Entities() {}

    /** The text with each sign as the letter it stands for; what is no known sign stays as it is. */
    static String read(String text) {
        String read = text;
        for (int i = 0; i < MOST_TIMES && read.indexOf('&') >= 0; i++) {
            read = ENTITY.matcher(read).replaceAll(Entities::meant);
        }
        return read;
    }

    private static String meant(MatchResult entity) {
        String lead = entity.group(1);
        String meant = lead == null
                ? named(entity.group(2), entity.group())
                : numbered(lead.length() > 1 ? 16 : 10, entity.group(2), entity.group());
        return Matcher.quoteReplacement(meant);
    }

    private static String named(String name, String otherwise) {
        String small = name.toLowerCase(Locale.ROOT);
        Matcher accent = ACCENT.matcher(small);
        return accent.matches() ? accent.group(1) : NAMED.getOrDefault(small, otherwise);
    }

    private static String numbered(int radix, String digits, String otherwise) {
        try {
            return Character.toString(Integer.parseInt(digits, radix));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
