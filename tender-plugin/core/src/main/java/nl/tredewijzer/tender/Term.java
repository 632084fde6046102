package nl.tredewijzer.tender;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.tredewijzer.model.Validity;

/**
 * The term of the contract, both days included.
 *
 * @param from first day
 * @param until last day
 */
public record Term(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if it ends before it begins, or lies outside 1900–2199 */
    public Term {
        if (!Validity.isPlausible(from) || !Validity.isPlausible(until)) {
            throw new IllegalArgumentException("A term lies between 1900 and 2199: " + from + " – " + until);
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A term does not end before it begins: " + from + " – " + until);
        }
    }

    /** The term between two ISO 8601 dates. */
    public static Term of(String from, String until) {
        return new Term(LocalDate.parse(from), LocalDate.parse(until));
    }

    /** Whether the day is one of its days. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Number of days, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
