package nl.tredewijzer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.model.KvkReading.Cause;
import nl.tredewijzer.model.KvkReading.Read;
import nl.tredewijzer.model.KvkReading.Refused;
import nl.tredewijzer.model.KvkReading.Repair;

/** The reader's steps, each of which mends one thing. */
final class KvkNumberReader {

    private static final int LONGEST = 64;
    private static final Pattern VAT = Pattern.compile("(?i)NL[\\s.\\-]*[0-9]{9}[\\s.\\-]*B[\\s.\\-]*[0-9]{2}");
    private static final Pattern PREFIX = Pattern.compile(
            "(?i)(?:0106\\s*:|(?:NL[\\s.:\\-]*)?K\\.?V\\.?K\\.?(?:[\\s.\\-]*(?:nummer|number|nr\\.?|no\\.?))?|NL)[\\s.:\\-]*");
    private static final Pattern DECIMAL_SUFFIX = Pattern.compile("([0-9]+)[.,]0+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F.\\-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private KvkNumberReader() {}

    static KvkReading read(String given) {
        String text = given == null ? "" : strip(given);
        if (text.isEmpty()) {
            return new Refused(Cause.EMPTY, given == null ? "" : given);
        }
        if (text.length() > LONGEST) {
            return new Refused(DIGITS.matcher(text).matches() ? Cause.TOO_LONG : Cause.NOT_A_NUMBER, given);
        }
        if (VAT.matcher(text).matches()) {
            return new Refused(Cause.VAT_NUMBER, given);
        }
        List<Repair> repairs = new ArrayList<>();
        String digits = digitsOf(text, repairs);
        if (!DIGITS.matcher(digits).matches()) {
            return new Refused(Cause.NOT_A_NUMBER, given);
        }
        return ofLength(digits, repairs, given);
    }

    private static String digitsOf(String text, List<Repair> repairs) {
        String rest = text;
        Matcher prefix = PREFIX.matcher(rest);
        if (prefix.lookingAt()) {
            rest = rest.substring(prefix.end());
            repairs.add(Repair.PREFIX);
        }
        Matcher suffix = DECIMAL_SUFFIX.matcher(rest);
        if (suffix.matches()) {
            rest = suffix.group(1);
            repairs.add(Repair.DECIMAL_SUFFIX);
        }
        String joined = SEPARATORS.matcher(rest).replaceAll("");
        if (!joined.equals(rest)) {
            repairs.add(Repair.SEPARATORS);
        }
        return joined;
    }

    private static KvkReading ofLength(String digits, List<Repair> repairs, String given) {
        String eight = digits;
        if (digits.length() == 7) {
            eight = "0" + digits;
            repairs.add(Repair.LEADING_ZERO);
        }
        if (eight.length() != 8) {
            return new Refused(causeOf(eight.length()), given);
        }
        if (eight.chars().allMatch(c -> c == '0')) {
            return new Refused(Cause.PLACEHOLDER, given);
        }
        return new Read(KvkNumber.of(eight), repairs);
    }

    private static Cause causeOf(int length) {
        return switch (length) {
            case 9 -> Cause.RSIN;
            case 12 -> Cause.ESTABLISHMENT;
            default -> length < 8 ? Cause.TOO_SHORT : Cause.TOO_LONG;
        };
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
