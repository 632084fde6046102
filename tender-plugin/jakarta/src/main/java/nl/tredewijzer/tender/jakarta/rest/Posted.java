package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.tender.formats.NamedFile;

/**
 * A question as it was posted.
 *
 * @param request its JSON
 * @param files its files, by the name of their part: {@code tender}, {@code bidders}; of these there may be several, such as
 *     the ESPD of each bidder
 * @param sha256 over all of it, to tell whether it came before
 */
record Posted(JsonObject request, Map<String, List<NamedFile>> files, String sha256) {

    Posted {
        files = Map.copyOf(files);
    }
}
