package nl.tredewijzer.registry.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import nl.tredewijzer.registry.http.Problem.Message;

/** What came of reading a moment in the past, as RFC 3339 writes it: {@code 2026-11-01T13:00:00+01:00}. */
public sealed interface MomentReading {

    /** The moment. */
    record Read(Instant moment) implements MomentReading {}

    /** Why it is none. */
    record Refused(Message message) implements MomentReading {}

    /** RFC 3339, section 5.6. */
    Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})",
            Pattern.CASE_INSENSITIVE);

    /** A plus sign that stood in an address as it is arrives as a blank. */
    Pattern LOST_PLUS = Pattern.compile(" (?=[0-9]{2}:[0-9]{2}$)");

    /**
     * Reads a moment.
     *
     * @param text as it was given
     * @param now what lies behind it has not come yet, and is refused
     */
    static MomentReading of(String text, Instant now) {
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return new Refused(new Message(
                    "Een datum alleen zegt niet welk moment van de dag; geef ook tijd en tijdzone, zoals " + text
                            + "T12:00:00Z",
                    "A date alone does not say which moment of the day; give the time and the time zone as well, such"
                            + " as " + text + "T12:00:00Z"));
        }
        String written = LOST_PLUS.matcher(text).replaceFirst("+");
        if (!DATE_TIME.matcher(written).matches()) {
            return notRead();
        }
        try {
            return past(OffsetDateTime.parse(written).toInstant(), now);
        } catch (DateTimeException e) {
            return notRead();
        }
    }

    private static MomentReading past(Instant moment, Instant now) {
        if (moment.isAfter(now)) {
            Instant clock = now.truncatedTo(ChronoUnit.SECONDS);
            return new Refused(new Message(
                    "Dit moment moet nog komen (de klok van het register staat op " + clock
                            + "); wat het register dan weet, weet nog niemand",
                    "This moment has not come yet (the clock of the register says " + clock
                            + "); nobody knows what the register will know then"));
        }
        return new Read(moment);
    }

    private static Refused notRead() {
        return new Refused(new Message(
                "Een moment is een datum, tijd en tijdzone (RFC 3339) die bestaan, zoals 2026-11-01T12:00:00Z of"
                        + " 2026-11-01T13:00:00+01:00",
                "A moment is a date, time and time zone (RFC 3339) that exist, such as 2026-11-01T12:00:00Z or"
                        + " 2026-11-01T13:00:00+01:00"));
    }
}
