package nl.tredewijzer.tender.formats.xml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How XML writes numbers, days and times. Nothing is repaired: a thousands separator makes a number unreadable. */
public final class Lexical {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{0,20})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final int LONGEST_DURATION = 99_999;

    private Lexical() {}

    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public static Optional<Integer> count(String text) {
        return COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A day; the offset that eForms writes behind it does not move it. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_DATE));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A time of the day with its offset. */
    public static Optional<OffsetTime> time(String text) {
        try {
            return Optional.of(OffsetTime.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A length of time in a unit of the code list {@code duration-unit}. */
    public static Optional<Period> duration(String text, String unit) {
        return count(text).filter(length -> length <= LONGEST_DURATION).flatMap(length -> switch (unit) {
            case "DAY" -> Optional.of(Period.ofDays(length));
            case "WEEK" -> Optional.of(Period.ofWeeks(length));
            case "MONTH" -> Optional.of(Period.ofMonths(length));
            case "YEAR" -> Optional.of(Period.ofYears(length));
            default -> Optional.empty();
        });
    }
}
