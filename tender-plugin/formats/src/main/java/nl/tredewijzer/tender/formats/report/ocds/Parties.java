package nl.tredewijzer.tender.formats.report.ocds;

import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Bidder;

/**
 * The organisations, each once. Their roles are left out: a list of words is replaced when releases are merged, and would
 * take from the winner that it is the supplier.
 */
final class Parties {

    /** The Dutch trade register (https://org-id.guide/list/NL-KVK). */
    static final String KVK = "NL-KVK";

    private Parties() {}

    static Stream<JsonObjectBuilder> of(List<Placed> placed) {
        Set<String> named = new HashSet<>();
        return placed.stream().filter(one -> named.add(one.party())).map(Parties::party);
    }

    /** How other parts of a release refer to the party. */
    static JsonObjectBuilder reference(Placed placed) {
        JsonObjectBuilder reference = JsonParts.object().add("id", placed.party());
        placed.bidder().name().ifPresent(name -> reference.add("name", name));
        return reference;
    }

    private static JsonObjectBuilder party(Placed placed) {
        JsonObjectBuilder party = reference(placed);
        Bidder bidder = placed.bidder();
        if (bidder.kvkNumber().isPresent()) {
            party.add("identifier", JsonParts.object().add("scheme", KVK).add("id", bidder.key()));
        } else if (!bidder.kvkNumberAsGiven().isEmpty()) {
            party.add("identifier", JsonParts.object().add("id", bidder.kvkNumberAsGiven()));
        }
        return party;
    }
}
