package nl.tredewijzer.registry.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that an answer is about.
 *
 * @param day the day
 * @param defaulted whether nobody asked for it: it is today, in the Netherlands, or the day of the moment that was asked
 */
public record AskedDay(LocalDate day, boolean defaulted) {

    /** The name of the parameter that asks for it. */
    public static final String PARAMETER = "validOn";

    /** The day that was asked, or today. */
    public static AskedDay of(Optional<LocalDate> asked, Clock clock) {
        return of(asked, LocalDate.now(clock));
    }

    static AskedDay of(Optional<LocalDate> asked, LocalDate otherwise) {
        return new AskedDay(asked.orElse(otherwise), asked.isEmpty());
    }
}
