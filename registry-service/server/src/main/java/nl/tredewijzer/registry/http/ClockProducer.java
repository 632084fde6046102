package nl.tredewijzer.registry.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the register. Days are Dutch days: a certificate begins at midnight in Amsterdam. */
@ApplicationScoped
public class ClockProducer {

    /** Where days begin and end. */
    public static final ZoneId THE_NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    /** The one clock that everything asks; its instants are UTC, its days are Dutch. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(THE_NETHERLANDS);
    }
}
