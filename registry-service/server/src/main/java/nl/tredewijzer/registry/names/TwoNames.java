package nl.tredewijzer.registry.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two names in the place of one: that of a legal entity and the one it trades under, or the one it had before. */
final class TwoNames {

    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s,(\\[](?:(?:tevens|mede|ook)\\s+)?(?:t\\.?\\s?)?"
                    + "(?:(?:o\\.?\\s?)?h\\.?\\s?o\\.?\\s?d\\.?\\s?n\\b\\.?|h/o\\b"
                    + "|handelend\\s+onder\\s+de\\s+na(?:am|men)|bekend\\s+als|t/a\\b|d[/.]?b[/.]?a\\b\\.?"
                    + "|trading\\s+as|also\\s+known\\s+as|a[/.]k[/.]a\\b\\.?|doing\\s+business\\s+as|voorheen|v/h\\b\\.?|formerly(?:\\s+known\\s+as)?"
                    + "|f[/.]?k[/.]?a\\b\\.?|handelsnaam)[\\s:)]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** As many names are read apart; what follows belongs to the last one. Each costs a look into the register. */
    static final int MOST = 4;

    private TwoNames() {}

    static List<NormalName> readings(String written) {
        NormalName whole = NormalName.of(written);
        Matcher between = BETWEEN.matcher(NormalName.shortened(written));
        List<NormalName> readings = new ArrayList<>();
        int from = 0;
        while (readings.size() < MOST - 1 && between.find()) {
            add(readings, written.substring(from, between.start()));
            from = between.end();
        }
        if (from > 0) {
            add(readings, written.substring(from));
        }
        readings.add(whole);
        return readings;
    }

    private static void add(List<NormalName> readings, String part) {
        NormalName name = NormalName.of(part);
        if (!name.isEmpty() && !isFormOnly(name)) {
            readings.add(name);
        }
    }

    /** {@code Stichting} of {@code Stichting a.k.a. De Eik} is nobody's name. */
    private static boolean isFormOnly(NormalName name) {
        return name.words().size() == 1 && Vocabulary.sortOf(name.words().get(0)) == Vocabulary.Sort.FORM;
    }
}
