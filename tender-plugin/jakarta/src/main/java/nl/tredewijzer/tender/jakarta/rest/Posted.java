package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * A question as it was posted.
 *
 * @param request its JSON
 * @param files its files, by the name of their part: {@code tender}, {@code bidders}
 * @param sha256 over all of it, to tell whether it came before
 */
record Posted(JsonObject request, Map<String, byte[]> files, String sha256) {

    Posted {
        files = Map.copyOf(files);
    }
}
