package nl.tredewijzer.tender.reserved;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.document.BidderJson;
import nl.tredewijzer.tender.document.StatementJson;

/** The readings for a reserved contract as JSON. */
public final class ReservedJson {

    /** Name and version of the form. */
    public static final String FORMAT = "nl.tredewijzer.reserved/1";

    private ReservedJson() {}

    /** The readings as an object. */
    public static JsonObject write(List<ReservedReading> readings) {
        JsonArrayBuilder bidders = JsonParts.array();
        readings.forEach(reading -> bidders.add(JsonParts.object()
                .add("bidder", BidderJson.write(reading.bidder()))
                .add("finding", StatementJson.write(reading.finding()))));
        return JsonParts.object().add("format", FORMAT).add("bidders", bidders).build();
    }
}
