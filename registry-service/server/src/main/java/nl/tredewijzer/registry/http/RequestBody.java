package nl.tredewijzer.registry.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.registry.http.Problem.Message;

/**
 * Reads the JSON body of a request. What is wrong with its members is collected, and told all at once by
 * {@link #check}; each is named by its JSON pointer (RFC 6901).
 */
public final class RequestBody {

    private static final Message TEXT = new Message("Hier hoort tekst te staan", "This should be text");

    private final JsonValue value;
    private final RequestErrors errors = new RequestErrors();

    private RequestBody(JsonValue value) {
        this.value = value;
    }

    /**
     * Reads a body.
     *
     * @throws ProblemException 400 if it is not one JSON value within the limits
     */
    public static RequestBody read(InputStream json, Limits limits) {
        try {
            return new RequestBody(StrictJson.read(json, limits));
        } catch (JsonRefused e) {
            throw new ProblemException(Problem.of(
                            "json-unreadable",
                            400,
                            new Message("Onleesbare JSON", "Unreadable JSON"),
                            new Message(
                                    "De inhoud is geen JSON die hier gelezen kan worden: dubbele sleutels, meer dan "
                                            + limits.depth() + " niveaus diep, of een fout in de opmaak.",
                                    "The body is not JSON that can be read here: a key that stands twice, more than "
                                            + limits.depth() + " levels, or an error of form."))
                    .with("reason", e.getMessage()));
        }
    }

    /** The whole body as an object that has no members but these. */
    public Optional<JsonObject> object(Set<String> known) {
        return object("", value, known);
    }

    /** A member as an object that has no members but these, or empty and an error. */
    public Optional<JsonObject> object(String at, JsonValue given, Set<String> known) {
        Optional<JsonObject> object = object(at, given);
        object.ifPresent(members -> {
            for (String name : members.keySet()) {
                if (!known.contains(name)) {
                    refuse(at + "/" + name, "", new Message("Onbekend onderdeel", "Unknown member"));
                }
            }
        });
        return object;
    }

    /** A member as an object of any kind, or empty and an error. */
    public Optional<JsonObject> object(String at, JsonValue given) {
        if (given instanceof JsonObject object) {
            return Optional.of(object);
        }
        refuse(at, "", new Message("Hier hoort een object te staan", "This should be an object"));
        return Optional.empty();
    }

    /** A member as text, or empty when it is absent or {@code null}; of another kind it is an error. */
    public Optional<String> text(String at, JsonValue given) {
        if (given instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        if (given != null && given != JsonValue.NULL) {
            refuse(at, "", TEXT);
        }
        return Optional.empty();
    }

    /** A member as a list of texts, or nothing when it is absent or {@code null}; of another kind it is an error. */
    public List<String> texts(String at, JsonValue given) {
        List<String> texts = new ArrayList<>();
        if (given instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                texts.add(text(at + "/" + i, list.get(i)).orElse(""));
            }
        } else if (given != null && given != JsonValue.NULL) {
            refuse(at, "", new Message("Hier hoort een lijst te staan", "This should be a list"));
        }
        return texts;
    }

    /** Adds an error. */
    public void refuse(String at, String given, Message message) {
        errors.add(at, given, message);
    }

    /**
     * Ends the request if anything is wrong.
     *
     * @param type the kind of problem
     * @throws ProblemException 400 with all errors
     */
    public void check(String type) {
        errors.check(
                type,
                new Message("Ongeldig verzoek", "Invalid request"),
                new Message(
                        "Het verzoek klopt niet; errors noemt alles wat er mis mee is.",
                        "The request is not right; errors names everything that is wrong with it."));
    }
}
