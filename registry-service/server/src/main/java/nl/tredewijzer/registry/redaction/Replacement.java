package nl.tredewijzer.registry.redaction;

import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.EventJson;
import nl.tredewijzer.model.json.FreeText;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.RequestBody;

/**
 * What is read in the place of an event, once it is sure that nothing but free text is different in it: no status, level
 * or number may change by a redaction.
 *
 * @param event what is read
 * @param takenAway the texts that stood in the event and stand there no more
 */
record Replacement(CertificateEvent event, Set<String> takenAway) {

    /**
     * The event that a request names.
     *
     * @param found it, or empty when the ledger has not come so far
     * @throws nl.tredewijzer.registry.http.ProblemException 400 if there is none, or it is a redaction itself
     */
    static RecordedEvent named(RedactionRequest request, Optional<RecordedEvent> found) {
        if (found.isEmpty()) {
            refuseSequence(
                    request,
                    new Message(
                            "Het register heeft geen gebeurtenis met dit volgnummer", "No event has this sequence"));
        } else if (found.get().event() instanceof Redacted redaction) {
            refuseSequence(
                    request,
                    new Message(
                            "Dit is zelf een afscherming; noem de gebeurtenis die zij afschermde, "
                                    + redaction.redactedSequence(),
                            "This is a redaction itself; name the event that it redacted, "
                                    + redaction.redactedSequence()));
        }
        request.body().check(RedactionRequest.REFUSED);
        return found.orElseThrow();
    }

    /**
     * Holds a request against the event that it names, as that is read now.
     *
     * @throws nl.tredewijzer.registry.http.ProblemException 400 with everything in which it may not differ, and does
     */
    static Replacement of(RedactionRequest request, CertificateEvent before) {
        RequestBody body = request.body();
        JsonObject payload = EventJson.payload(before);
        Optional<CertificateEvent> replacement = read(request, before);
        for (String difference : FreeText.differencesBeside(payload, request.replacement())) {
            body.refuse(
                    RedactionRequest.REPLACEMENT + difference,
                    "",
                    new Message(
                            "Dit is geen vrije tekst en blijft zoals het is vastgelegd",
                            "This is no free text and stays as it was recorded"));
        }
        if (replacement.filter(before::equals).isPresent()) {
            body.refuse(
                    RedactionRequest.REPLACEMENT,
                    "",
                    new Message("Hiermee verdwijnt niets", "This takes nothing away"));
        }
        body.check(RedactionRequest.REFUSED);
        Set<String> takenAway = new LinkedHashSet<>(FreeText.in(payload));
        takenAway.removeAll(FreeText.in(request.replacement()));
        return new Replacement(replacement.orElseThrow(), takenAway);
    }

    private static void refuseSequence(RedactionRequest request, Message message) {
        request.body().refuse(RedactionRequest.SEQUENCE, Long.toString(request.sequence()), message);
    }

    private static Optional<CertificateEvent> read(RedactionRequest request, CertificateEvent before) {
        try {
            return Optional.of(EventJson.read(before.type(), request.replacement()));
        } catch (JsonRefused e) {
            request.body()
                    .refuse(
                            RedactionRequest.REPLACEMENT,
                            "",
                            new Message(
                                    "Dit kan niet in de plaats komen van een gebeurtenis van deze soort ("
                                            + before.type().dutch() + "): " + e.getMessage(),
                                    "This cannot take the place of an event of this type ("
                                            + before.type().english() + "): " + e.getMessage()));
            return Optional.empty();
        }
    }
}
