package nl.tredewijzer.tender.formats.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * How numbers in cells are shown, as far as it says what they are: a day, a percentage, an amount in another currency than
 * euros, or digits with zeros in front.
 * Formats without a code of their own are those of ISO/IEC 29500-1, 18.8.30.
 */
final class NumberFormats {

    static final NumberFormats NONE = new NumberFormats(List.of());

    /** What a number in a cell is. */
    sealed interface Format {
        /** A number. */
        record Plain() implements Format {}

        /** A day, counted from the beginning of the calendar of the workbook. */
        record Day() implements Format {}

        /** A share of one, shown in hundredths. */
        record Percent() implements Format {}

        /** An amount in a currency that is not the euro, by its sign or code. */
        record Foreign(String currency) implements Format {}

        /** A whole number shown with at least so many digits. */
        record Digits(int least) implements Format {}
    }

    private static final int LONGEST_CODE = 255;
    private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    /** What stands beside a number when it is shown; before a hyphen in brackets the sign of a currency. */
    private static final Pattern SKIPPED = Pattern.compile("[_*].");

    private static final Pattern BRACKETED = Pattern.compile("\\[\\$([^\\]-]*)(?:-[^\\]]*)?\\]");
    private static final Pattern FOREIGN =
            Pattern.compile("[$£¥]|\\b(?:USD|GBP|CHF|SEK|DKK|NOK|PLN|CAD|AUD|JPY|CNY|TRY|CZK|HUF|RON|BGN)\\b");
    /** Formats below it are known by their number: which currency they show is up to the computer that shows them. */
    private static final int FIRST_OWN = 164;

    private static final Pattern DAY = Pattern.compile("(?i).*[dy].*");
    private static final Pattern ZEROS = Pattern.compile("0{2,12}");
    private static final Format PLAIN = new Format.Plain();

    private final List<Format> ofStyles;

    private NumberFormats(List<Format> ofStyles) {
        this.ofStyles = ofStyles;
    }

    static NumberFormats read(InputStream part) throws XMLStreamException {
        PartXml xml = new PartXml(part);
        Map<String, Format> byId = new HashMap<>();
        List<Format> ofStyles = new ArrayList<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                String id = xml.attribute("numFmtId").orElse("");
                byId.put(id, ofCode(xml.attribute("formatCode").orElse(""), isOwn(id)));
            } else if (xml.begins("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.begins("xf")) {
                String id = xml.attribute("numFmtId").orElse("0");
                ofStyles.add(Optional.ofNullable(byId.get(id)).orElseGet(() -> ofNumber(id)));
            }
        }
        return new NumberFormats(ofStyles);
    }

    /** The format of the cells of a style. */
    Format of(Optional<String> style) {
        return style.filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .filter(number -> number < ofStyles.size())
                .map(ofStyles::get)
                .orElse(PLAIN);
    }

    private static boolean isOwn(String id) {
        return id.matches("[0-9]{1,6}") && Integer.parseInt(id) >= FIRST_OWN;
    }

    private static Format ofCode(String code, boolean own) {
        if (code.length() > LONGEST_CODE) {
            return PLAIN;
        }
        String ofPositive = code.split(";", 2)[0];
        Matcher foreign = FOREIGN.matcher(
                BRACKETED.matcher(SKIPPED.matcher(ofPositive).replaceAll("")).replaceAll("$1"));
        if (own && foreign.find()) {
            return new Format.Foreign(foreign.group());
        }
        String shown = SILENT.matcher(ofPositive).replaceAll("");
        if (DAY.matcher(shown).matches()) {
            return new Format.Day();
        }
        if (shown.contains("%")) {
            return new Format.Percent();
        }
        String zeros = shown.replaceAll("[ -]", "");
        return ZEROS.matcher(zeros).matches() ? new Format.Digits(zeros.length()) : PLAIN;
    }

    private static Format ofNumber(String id) {
        return switch (id) {
            case "9", "10" -> new Format.Percent();
            case "14", "15", "16", "17", "22" -> new Format.Day();
            default -> PLAIN;
        };
    }
}
