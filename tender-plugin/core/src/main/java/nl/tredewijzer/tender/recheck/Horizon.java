package nl.tredewijzer.tender.recheck;

import java.time.LocalDate;
import nl.tredewijzer.model.Validity;

/**
 * From where and how far a recheck looks.
 *
 * @param today the day on which certificates are looked at
 * @param days so many days ahead a certificate that runs out is said to fall due, 0 or more
 */
public record Horizon(LocalDate today, int days) {

    /** @throws IllegalArgumentException if the number of days is negative or over ten years, or the day not plausible */
    public Horizon {
        if (!Validity.isPlausible(today)) {
            throw new IllegalArgumentException("A recheck is done between 1900 and 2199: " + today);
        }
        if (days < 0 || days > 3660) {
            throw new IllegalArgumentException("A recheck looks 0 to 3660 days ahead: " + days);
        }
    }

    /** Whether the day lies within it. */
    boolean reaches(LocalDate day) {
        return !day.isAfter(today.plusDays(days));
    }
}
