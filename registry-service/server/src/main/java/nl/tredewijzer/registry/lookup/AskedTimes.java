package nl.tredewijzer.registry.lookup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.http.Parameters;
import nl.tredewijzer.registry.index.KnownRegister;
import nl.tredewijzer.registry.index.RegisterSnapshot;

/**
 * The two times that an answer is about: the day on which something was valid, and the moment at which the register
 * knew it.
 *
 * @param valid the day that counts; nobody asked for it: the day of {@code known}, or today
 * @param known what was recorded later does not count; empty for all that is known now
 */
record AskedTimes(AskedDay valid, Optional<Instant> known) {

    /** The name of the parameter that asks for the moment. */
    static final String AS_KNOWN_AT = "asKnownAt";

    /** The times that were asked. */
    static AskedTimes of(Optional<LocalDate> validOn, Optional<Instant> asKnownAt, Clock clock) {
        LocalDate otherwise = LocalDate.ofInstant(asKnownAt.orElseGet(clock::instant), clock.getZone());
        return new AskedTimes(AskedDay.of(validOn, otherwise), asKnownAt);
    }

    /** Reads them from the parameters of a request; what is wrong with them is told by {@link Parameters#check}. */
    static AskedTimes of(Parameters parameters, Clock clock) {
        return of(parameters.day(AskedDay.PARAMETER), parameters.moment(AS_KNOWN_AT, clock.instant()), clock);
    }

    LocalDate day() {
        return valid.day();
    }

    /** The moment in UTC with milliseconds, as answers repeat it. */
    Optional<String> asKnownAt() {
        return known.map(HistoryJson::instant);
    }

    /** What the register knew at that moment. */
    KnownRegister in(RegisterSnapshot snapshot) {
        return known.map(snapshot::asKnownAt).orElse(snapshot);
    }
}
