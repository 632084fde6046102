package nl.tredewijzer.tender.jakarta.jobs;

import java.time.Duration;

/**
 * How much of the platform evaluations may take that outlive their request.
 *
 * @param atOnce how many run at a time
 * @param most how many there are at most, waiting, running and done
 * @param mostBidders how many bidders all of them may have together, which bounds the memory they take
 * @param kept how long a result waits to be fetched
 */
public record JobLimits(int atOnce, int most, int mostBidders, Duration kept) {

    /** @throws IllegalArgumentException if nothing could ever run, or be fetched */
    public JobLimits {
        if (atOnce < 1 || most < 1 || mostBidders < 1 || kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("Limits of jobs are above zero: " + atOnce + " at once, " + most
                    + " in all, " + mostBidders + " bidders, kept for " + kept);
        }
    }
}
