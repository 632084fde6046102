package nl.tredewijzer.registry.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When a message that failed is sent again: the example schedule of Standard Webhooks ("Deliverability and
 * reliability"), ten attempts over three days. Each pause is up to a tenth longer by chance, so that what failed
 * together is not tried together.
 *
 * @param base the pause after the first failure, of which all others are multiples: 5 seconds by the specification
 * @param attempts after so many the message, and its webhook, is given up
 * @param chance from 0 to 1
 */
record BackOff(Duration base, int attempts, DoubleSupplier chance) {

    /** The pause that the specification begins with. */
    static final Duration USUAL_BASE = Duration.ofSeconds(5);

    /** The pauses of the specification: 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h. */
    private static final List<Duration> PAUSES = List.of(
            USUAL_BASE,
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** As many attempts as the specification's schedule has. */
    static final int USUAL_ATTEMPTS = PAUSES.size() + 1;

    private static final double JITTER = 0.1;

    BackOff {
        if (base.isNegative() || base.isZero() || attempts < 1) {
            throw new IllegalArgumentException("Not a schedule: " + attempts + " attempts, beginning with " + base);
        }
    }

    /**
     * The pause after a failure.
     *
     * @param failures of the same message, this one included
     * @param asked the pause that the receiver asked for; it is kept to, up to a day
     * @return empty when there is no further attempt
     */
    Optional<Duration> after(int failures, Duration asked) {
        if (failures >= attempts) {
            return Optional.empty();
        }
        Duration usual = PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
        double multiple = (double) usual.toMillis() / USUAL_BASE.toMillis();
        Duration pause =
                Duration.ofMillis(Math.round(base.toMillis() * multiple * (1 + JITTER * chance.getAsDouble())));
        Duration longest = PAUSES.get(PAUSES.size() - 1);
        Duration polite = asked.compareTo(longest) < 0 ? asked : longest;
        return Optional.of(pause.compareTo(polite) < 0 ? polite : pause);
    }
}
