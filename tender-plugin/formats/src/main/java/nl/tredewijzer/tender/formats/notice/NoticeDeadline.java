package nl.tredewijzer.tender.formats.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.formats.xml.Values;
import nl.tredewijzer.tender.formats.xml.XmlElement;

/**
 * A last moment, as a notice gives it.
 *
 * @param date the day that the notice writes
 * @param instant the moment, if the notice also writes a time with its offset
 */
public record NoticeDeadline(LocalDate date, Optional<OffsetDateTime> instant) {

    public NoticeDeadline {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(instant, "instant");
    }

    /** The last moment that a period writes with {@code cbc:EndDate} and {@code cbc:EndTime}. */
    static Optional<NoticeDeadline> of(Optional<XmlElement> period, Values values) {
        return period.flatMap(element -> values.date(element, "cbc:EndDate")
                .map(day -> new NoticeDeadline(
                        day, values.time(element, "cbc:EndTime").map(moment -> moment.atDate(day)))));
    }

    /** The day in the Netherlands on which the moment falls; without a time, the day that the notice writes. */
    public LocalDate dutchDay() {
        return instant.map(moment -> moment.atZoneSameInstant(DutchTime.ZONE).toLocalDate())
                .orElse(date);
    }
}
