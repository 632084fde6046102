package nl.tredewijzer.benchmark.http;

import java.time.Duration;
import java.util.Arrays;

/**
 * What one round of requests gave.
 *
 * @param took how long it lasted
 * @param latencies of every request, in nanoseconds, ascending
 * @param bytes size of an answer's body, on average
 */
public record Round(Duration took, long[] latencies, long bytes) {

    static Round of(Duration took, long[] latencies, long bytes) {
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return new Round(took, sorted, bytes);
    }

    /** How many requests were answered each second. */
    public double perSecond() {
        return latencies.length * 1e9 / took.toNanos();
    }

    /** The time in milliseconds within which this part of the requests was answered. */
    public double millis(double part) {
        return latencies[(int) Math.min(latencies.length - 1L, (long) (part * latencies.length))] / 1e6;
    }
}
