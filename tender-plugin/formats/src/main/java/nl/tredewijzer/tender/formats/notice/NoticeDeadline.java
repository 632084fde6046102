package nl.tredewijzer.tender.formats.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A last moment, as a notice gives it.
 *
 * @param date the day that the notice writes
 * @param instant the moment, if the notice also writes a time with its offset
 */
public record NoticeDeadline(LocalDate date, Optional<OffsetDateTime> instant) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    public NoticeDeadline {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(instant, "instant");
    }

    /** The day in the Netherlands on which the moment falls; without a time, the day that the notice writes. */
    public LocalDate dutchDay() {
        return instant.map(moment -> moment.atZoneSameInstant(NETHERLANDS).toLocalDate())
                .orElse(date);
    }
}
