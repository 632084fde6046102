package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.document.BidderJson;

/** The bidders that stand in the question itself: as in an evaluation, or with a number and a name alone. */
final class BiddersInput {

    private static final String NUMBER = "kvkNumber";
    private static final String NUMBER_AS_GIVEN = "kvkNumberAsGiven";

    private BiddersInput() {}

    static List<Bidder> read(JsonArray list, Defects defects) {
        List<Bidder> bidders = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String path = "$.bidders[" + i + "]";
            JsonValue one = list.get(i);
            if (one instanceof JsonObject object && object.containsKey(NUMBER) && !isText(object.get(NUMBER))) {
                defects.add(path + "." + NUMBER, "is niet tekst", "is not text");
            } else if (one instanceof JsonObject object && isNobody(object)) {
                defects.add(path, "heeft geen naam en geen KvK-nummer", "has no name and no KvK number");
            } else {
                defects.of(path, () -> BidderJson.read(completed(one))).ifPresent(bidders::add);
            }
        }
        return bidders;
    }

    private static boolean isText(JsonValue value) {
        return value instanceof JsonString;
    }

    private static boolean isNobody(JsonObject object) {
        return !object.containsKey("name") && !object.containsKey(NUMBER) && !object.containsKey(NUMBER_AS_GIVEN);
    }

    /** A number that was given is the number as it was given, and who says no more is a tenderer. */
    private static JsonValue completed(JsonValue given) {
        if (!(given instanceof JsonObject object)) {
            return given;
        }
        JsonObjectBuilder completed = JsonParts.object(object);
        if (object.get(NUMBER) instanceof JsonString number && !object.containsKey(NUMBER_AS_GIVEN)) {
            completed.remove(NUMBER).add(NUMBER_AS_GIVEN, number.getString());
        }
        if (!object.containsKey("role")) {
            completed.add("role", BidderRole.TENDERER.name());
        }
        return completed.build();
    }
}
