package nl.tredewijzer.registry.lookup;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;

/**
 * The KvK number in an address.
 *
 * @param number as it was read
 * @param repairs what had to be mended to read it; absent when it was right as it stood
 */
public record AskedNumber(KvkNumber number, Optional<List<String>> repairs) {

    private static final Message NOT_READ = new Message("Dit is geen KvK-nummer", "This is not a KvK number");

    /**
     * Reads it as people write it.
     *
     * @throws ProblemException 400 that says what was given instead
     */
    public static AskedNumber of(String given) {
        KvkReading reading = KvkReading.read(given);
        if (reading instanceof KvkReading.Read read) {
            return new AskedNumber(read.number(), repairs(read));
        }
        KvkReading.Cause cause = ((KvkReading.Refused) reading).cause();
        throw new ProblemException(
                Problem.of("number-unreadable", 400, NOT_READ, new Message(cause.dutch(), cause.english()))
                        .with("cause", cause.name())
                        .with("message", message(cause)));
    }

    static Optional<List<String>> repairs(KvkReading.Read read) {
        return read.repairs().isEmpty()
                ? Optional.empty()
                : Optional.of(read.repairs().stream().map(Enum::name).toList());
    }

    private static JsonObject message(KvkReading.Cause cause) {
        return JsonParts.object()
                .add("nl", cause.dutch())
                .add("en", cause.english())
                .build();
    }
}
