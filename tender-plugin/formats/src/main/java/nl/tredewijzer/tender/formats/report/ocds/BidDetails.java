package nl.tredewijzer.tender.formats.report.ocds;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Money;

/** The bids: whose, on which lots, of which sum, with which certificates. */
final class BidDetails {

    private BidDetails() {}

    static Stream<JsonObjectBuilder> of(List<Placed> placed) {
        Map<String, List<Placed>> byBid = new LinkedHashMap<>();
        placed.forEach(one -> one.bid().ifPresent(bid -> byBid.computeIfAbsent(bid, first -> new ArrayList<>())
                .add(one)));
        return byBid.entrySet().stream().map(bid -> bid(bid.getKey(), bid.getValue()));
    }

    private static JsonObjectBuilder bid(String id, List<Placed> members) {
        JsonObjectBuilder bid = JsonParts.object().add("id", id);
        List<String> lots = members.stream()
                .flatMap(member -> member.bidder().lots().stream())
                .distinct()
                .toList();
        if (!lots.isEmpty()) {
            bid.add("relatedLots", OcdsParts.texts(lots));
        }
        JsonArray responses = CertificateCriterion.responses(members);
        if (!responses.isEmpty()) {
            bid.add("requirementResponses", responses);
        }
        JsonArrayBuilder tenderers = JsonParts.array();
        distinct(members).forEach(member -> tenderers.add(Parties.reference(member)));
        bid.add("tenderers", tenderers);
        value(members).ifPresent(value -> bid.add("value", OcdsParts.euros(value)));
        return bid;
    }

    /** Each party once. */
    static List<Placed> distinct(List<Placed> members) {
        Map<String, Placed> parties = new LinkedHashMap<>();
        members.forEach(member -> parties.putIfAbsent(member.party(), member));
        return List.copyOf(parties.values());
    }

    /** The sum that all its members state; members who state different ones may each mean a part. */
    private static Optional<Money> value(List<Placed> members) {
        List<Money> stated = members.stream()
                .flatMap(member -> member.bidder().amount().stream())
                .distinct()
                .toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }
}
