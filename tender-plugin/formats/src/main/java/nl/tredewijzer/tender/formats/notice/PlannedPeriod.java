package nl.tredewijzer.tender.formats.notice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * When a contract is planned to run (BT-536, BT-537, BT-36).
 *
 * @param start first day, if given
 * @param end last day, if given
 * @param duration how long, if given instead of an end
 */
public record PlannedPeriod(Optional<LocalDate> start, Optional<LocalDate> end, Optional<Period> duration) {

    /** Nothing is said of it. */
    public static final PlannedPeriod UNKNOWN = new PlannedPeriod(Optional.empty(), Optional.empty(), Optional.empty());

    public PlannedPeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(duration, "duration");
    }

    /** The last day: the one given, or the one that follows from start and duration. */
    public Optional<LocalDate> lastDay() {
        return end.or(() ->
                start.flatMap(first -> duration.map(length -> first.plus(length).minusDays(1))));
    }
}
