package nl.tredewijzer.registry.intake.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.model.Validity;

/** Dates as people and spreadsheets write them. */
final class Dates {

    /** A day, or why the text is none. */
    sealed interface Reading {
        record Day(LocalDate date) implements Reading {}

        record Wrong(FindingCode code) implements Reading {}
    }

    /** A spreadsheet adds the hour zero to a day. */
    private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:[.,]0+)?)?)?";

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + MIDNIGHT);
    private static final Pattern DUTCH = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})" + MIDNIGHT);

    private Dates() {}

    /** Reads ISO 8601, or day-month-year as in the Netherlands. */
    static Reading read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dutch = DUTCH.matcher(text);
        return dutch.matches()
                ? day(dutch.group(3), dutch.group(2), dutch.group(1))
                : new Reading.Wrong(FindingCode.UNREADABLE_DATE);
    }

    private static Reading day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Validity.isPlausible(date)
                    ? new Reading.Day(date)
                    : new Reading.Wrong(FindingCode.DATE_OUT_OF_RANGE);
        } catch (DateTimeException e) {
            return new Reading.Wrong(FindingCode.IMPOSSIBLE_DATE);
        }
    }
}
