package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;

/** A bidder as an evaluation has written it down. */
public final class BidderJson {

    private static final String NUMBER_AS_GIVEN = "kvkNumberAsGiven";

    private BidderJson() {}

    /**
     * Reads the bidder that an evaluation names. How its number was read is worked out again, and is not taken from the
     * document.
     *
     * @throws DocumentRefused with everything that is wrong
     */
    public static Bidder read(JsonValue document) {
        return Node.read(withoutEmptyNumber(document), BidderJson::bidder);
    }

    /** Writes what {@link #read(JsonValue)} reads, and the number that was read with what was repaired in it. */
    public static JsonObjectBuilder write(Bidder bidder) {
        JsonObjectBuilder object = JsonParts.object();
        bidder.name().ifPresent(name -> object.add("name", name));
        object.add(NUMBER_AS_GIVEN, bidder.kvkNumberAsGiven());
        if (bidder.reading() instanceof KvkReading.Read read) {
            JsonArrayBuilder repairs = JsonParts.array();
            read.repairs().forEach(repair -> repairs.add(repair.name()));
            object.add("kvkNumber", read.number().digits()).add("repairs", repairs);
        }
        object.add("role", bidder.role().name());
        if (!bidder.lots().isEmpty()) {
            object.add("lots", Texts.array(bidder.lots()));
        }
        bidder.amount().ifPresent(amount -> object.add("amount", amount.toString()));
        bidder.share().ifPresent(share -> object.add("share", share.toString()));
        bidder.consortium().ifPresent(name -> object.add("consortium", name));
        return object;
    }

    private static Optional<Bidder> bidder(Node node) {
        Optional<String> name = node.text("name", Bidder.LONGEST_NAME);
        String given = node.text(NUMBER_AS_GIVEN, Bidder.LONGEST_NUMBER).orElse("");
        node.text("kvkNumber", Bidder.LONGEST_NUMBER);
        node.texts("repairs");
        Optional<BidderRole> role = node.required("role", node.constant("role", BidderRole.class));
        List<String> lots = node.texts("lots");
        Optional<Money> amount = node.money("amount");
        Optional<Percentage> share = node.percentage("share");
        Optional<String> consortium = node.text("consortium", Bidder.LONGEST_NAME);
        return node.made(() ->
                new Bidder(name, given, KvkReading.read(given), role.orElseThrow(), lots, amount, share, consortium));
    }

    /** A bidder without a number has an empty one in an evaluation; elsewhere what is empty is left out. */
    private static JsonValue withoutEmptyNumber(JsonValue document) {
        return document instanceof JsonObject object
                        && object.get(NUMBER_AS_GIVEN) instanceof JsonString given
                        && given.getString().isEmpty()
                ? without(object, NUMBER_AS_GIVEN)
                : document;
    }

    private static JsonObject without(JsonObject object, String name) {
        var rest = JsonParts.object();
        object.forEach((key, value) -> {
            if (!key.equals(name)) {
                rest.add(key, value);
            }
        });
        return rest.build();
    }
}
