package nl.tredewijzer.tender;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which moments fall on days: that of the Netherlands, wherever the program runs. */
public final class DutchTime {

    /** Its zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /** The day on which the moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
