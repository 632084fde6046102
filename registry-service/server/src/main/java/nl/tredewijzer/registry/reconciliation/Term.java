package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;

/** A word of the service's own: a type or a property, with a name in two languages. */
interface Term extends Bilingual {

    /** Its identifier in the protocol. */
    String id();

    /** How it is told to clients. */
    JsonObject toJson(Locale language);

    /** Whether its identifier or its name begins so, in either case; everything begins with nothing. */
    default boolean begins(String prefix) {
        return Stream.of(id(), dutch(), english())
                .anyMatch(text -> text.regionMatches(true, 0, prefix, 0, prefix.length()));
    }
}
