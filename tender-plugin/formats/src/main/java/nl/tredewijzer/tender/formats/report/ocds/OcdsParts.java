package nl.tredewijzer.tender.formats.report.ocds;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Money;

/** Values as OCDS writes them (https://standard.open-contracting.org/1.1/en/schema/reference/). */
final class OcdsParts {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private OcdsParts() {}

    /** A value in euros. */
    static JsonObjectBuilder euros(Money money) {
        return JsonParts.object().add("amount", money.amount()).add("currency", "EUR");
    }

    /** A period from the first second of its first day to the last of its last. */
    static JsonObjectBuilder period(Validity validity) {
        return JsonParts.object()
                .add("startDate", beginOf(validity.from()))
                .add("endDate", moment(validity.until().atTime(LAST_SECOND).atZone(DutchTime.ZONE)));
    }

    /** The moment at which a day begins in the Netherlands. */
    static String beginOf(LocalDate day) {
        return moment(day.atStartOfDay(DutchTime.ZONE));
    }

    static JsonArrayBuilder texts(List<String> texts) {
        JsonArrayBuilder array = JsonParts.array();
        texts.forEach(array::add);
        return array;
    }

    /** Adds a text in Dutch, and in English beside it. */
    static JsonObjectBuilder both(JsonObjectBuilder object, String name, Bilingual text) {
        return object.add(name, text.dutch()).add(name + "_en", text.english());
    }

    private static String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
