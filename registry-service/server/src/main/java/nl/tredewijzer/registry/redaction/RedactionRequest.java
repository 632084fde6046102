package nl.tredewijzer.registry.redaction;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.Redaction;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RequestBody;

/**
 * Which event is to be redacted, and how.
 *
 * @param body the request, to which everything that is wrong with it is told
 * @param sequence the event
 * @param reason why; it is shown to everybody
 * @param replacement the payload that is read in its place
 */
record RedactionRequest(RequestBody body, long sequence, String reason, JsonObject replacement) {

    static final String SEQUENCE = "/sequence";
    static final String REPLACEMENT = "/replacement";
    static final String REFUSED = "redaction-refused";

    private static final String REASON = "/reason";
    private static final Set<String> MEMBERS = Set.of("sequence", "reason", "replacement");
    private static final Limits LIMITS = new Limits(1L << 20, 8);

    /**
     * Reads {@code {"sequence": 12, "reason": "…", "replacement": {…}}}.
     *
     * @throws ProblemException 400 with all errors
     */
    static RedactionRequest read(InputStream json) {
        RequestBody body = RequestBody.read(json, LIMITS);
        JsonObject members = body.object(MEMBERS).orElse(JsonValue.EMPTY_JSON_OBJECT);
        long sequence = sequence(body, members.get("sequence"));
        Optional<String> reason = reason(body, members.get("reason"));
        Optional<JsonObject> replacement = body.object(REPLACEMENT, members.get("replacement"));
        body.check(REFUSED);
        return new RedactionRequest(body, sequence, reason.orElseThrow(), replacement.orElseThrow());
    }

    private static long sequence(RequestBody body, JsonValue given) {
        if (given instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().signum() > 0
                && number.bigDecimalValue().precision() < 19) {
            return number.longValueExact();
        }
        body.refuse(
                SEQUENCE,
                given == null ? "" : given.toString(),
                new Message(
                        "Hier hoort het volgnummer van de gebeurtenis te staan, een geheel getal vanaf 1",
                        "This should be the sequence of the event, a whole number from 1"));
        return 0;
    }

    private static Optional<String> reason(RequestBody body, JsonValue given) {
        Optional<String> reason = body.text(REASON, given).map(String::strip);
        if (!body.isFine()) {
            return reason;
        }
        try {
            return Optional.of(new Redaction(1, reason.orElse("")).reason());
        } catch (IllegalArgumentException e) {
            body.refuse(
                    REASON,
                    "",
                    new Message(
                            "Een reden is nodig, van ten hoogste " + CertificateEvent.LONGEST_REASON
                                    + " leesbare tekens; iedereen krijgt die te zien",
                            "A reason is needed, of at most " + CertificateEvent.LONGEST_REASON
                                    + " readable characters; everybody gets to see it"));
            return Optional.empty();
        }
    }
}
