package nl.tredewijzer.registry.lookup;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.registry.http.MomentReading;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RequestBody;
import nl.tredewijzer.registry.lookup.VerificationRequest.Bidder;

/**
 * Reads {@code {"validOn": "2026-11-01"?, "asKnownAt": "2026-11-01T12:00:00Z"?, "bidders": [{"kvkNumber": "…"?, "name": "…"?, "place": "…"?,
 * "province": "…"?}]}}. A number or a name that cannot be read is no error here: it is answered. Anything of another
 * shape is refused, with every error.
 */
final class VerificationReader {

    private static final Limits LIMITS = new Limits(16L << 20, 4);
    private static final Set<String> MEMBERS = Set.of(AskedDay.PARAMETER, AskedTimes.AS_KNOWN_AT, "bidders");
    private static final Set<String> BIDDER_MEMBERS = Set.of("kvkNumber", "name", "place", "province");
    private final RequestBody body;
    private final Instant now;

    private VerificationReader(RequestBody body, Instant now) {
        this.body = body;
        this.now = now;
    }

    /**
     * Reads a request.
     *
     * @param now until when a moment lies in the past
     * @throws ProblemException 400 with all errors, or 413 for more than {@value VerificationRequest#MOST_BIDDERS}
     *     bidders
     */
    static VerificationRequest read(InputStream json, Instant now) {
        RequestBody body = RequestBody.read(json, LIMITS);
        VerificationRequest request = new VerificationReader(body, now).request();
        body.check("verification-refused");
        return request;
    }

    private VerificationRequest request() {
        Optional<JsonObject> object = body.object(MEMBERS);
        return new VerificationRequest(
                object.flatMap(this::validOn),
                object.flatMap(this::asKnownAt),
                object.map(this::bidders).orElse(List.of()));
    }

    private Optional<LocalDate> validOn(JsonObject request) {
        return body.text("/validOn", request.get("validOn")).flatMap(value -> {
            try {
                LocalDate day = LocalDate.parse(value);
                if (Validity.isPlausible(day)) {
                    return Optional.of(day);
                }
            } catch (DateTimeException e) {
                // told below, as a day outside the bounds is
            }
            body.refuse(
                    "/validOn",
                    value,
                    new Message(
                            "Een datum is JJJJ-MM-DD, bestaat, en ligt tussen 1900 en 2199",
                            "A date is YYYY-MM-DD, exists, and lies between 1900 and 2199"));
            return Optional.empty();
        });
    }

    private Optional<Instant> asKnownAt(JsonObject request) {
        String at = "/" + AskedTimes.AS_KNOWN_AT;
        return body.text(at, request.get(AskedTimes.AS_KNOWN_AT))
                .flatMap(value -> switch (MomentReading.of(value, now)) {
                    case MomentReading.Read read -> Optional.of(read.moment());
                    case MomentReading.Refused refused -> {
                        body.refuse(at, value, refused.message());
                        yield Optional.empty();
                    }
                });
    }

    private List<Bidder> bidders(JsonObject request) {
        if (!(request.get("bidders") instanceof JsonArray bidders)) {
            body.refuse(
                    "/bidders",
                    "",
                    new Message("Een lijst van inschrijvers ontbreekt", "A list of bidders is missing"));
            return List.of();
        }
        if (bidders.size() > VerificationRequest.MOST_BIDDERS) {
            throw tooMany(bidders.size());
        }
        List<Bidder> read = new ArrayList<>(bidders.size());
        for (int i = 0; i < bidders.size(); i++) {
            String at = "/bidders/" + i;
            read.add(body.object(at, bidders.get(i), BIDDER_MEMBERS)
                    .map(members -> bidder(at, members))
                    .orElse(Bidder.NONE));
        }
        return read;
    }

    private Bidder bidder(String at, JsonObject members) {
        return new Bidder(
                body.text(at + "/kvkNumber", members.get("kvkNumber")).orElse(""),
                words(at + "/name", members.get("name")),
                words(at + "/place", members.get("place")),
                words(at + "/province", members.get("province")));
    }

    private Optional<String> words(String at, JsonValue value) {
        return body.text(at, value).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static ProblemException tooMany(int given) {
        int most = VerificationRequest.MOST_BIDDERS;
        return new ProblemException(Problem.of(
                "too-many-bidders",
                413,
                new Message("Te veel inschrijvers", "Too many bidders"),
                new Message(
                        "Hoogstens " + most + " inschrijvers per verzoek; dit zijn er " + given + ".",
                        "At most " + most + " bidders in one request; these are " + given + ".")));
    }
}
