package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.RequestErrors;
import nl.tredewijzer.registry.reconciliation.Extension.Column;

/** Reads {@code {"ids": ["…"], "properties": [{"id": "status", "settings": {"validOn": "2026-11-01"}}]}}. */
final class ExtensionReader {

    private final RequestErrors errors = new RequestErrors();

    private ExtensionReader() {}

    /**
     * Reads the parameter {@code extend}.
     *
     * @throws ProblemException 400 with everything that is wrong, 413 for more than {@value Extension#MOST_IDS}
     *     organisations
     */
    static Extension read(String parameter) {
        ExtensionReader reader = new ExtensionReader();
        Extension extension = reader.extension(ParameterJson.read(parameter));
        Queries.check(reader.errors);
        return extension;
    }

    private Extension extension(JsonValue given) {
        if (!(given instanceof JsonObject object)) {
            refuse("", "", "Hier hoort een object te staan", "This should be an object");
            return new Extension(List.of(), List.of());
        }
        List<String> ids = new ArrayList<>();
        List<JsonValue> givenIds = list(object, "ids");
        if (givenIds.size() > Extension.MOST_IDS) {
            throw tooMany(givenIds.size());
        }
        for (int i = 0; i < givenIds.size(); i++) {
            if (givenIds.get(i) instanceof JsonString id) {
                ids.add(id.getString());
            } else {
                refuse("/ids/" + i, "", "Hier hoort tekst te staan", "This should be text");
            }
        }
        List<Column> columns = new ArrayList<>();
        List<JsonValue> properties = list(object, "properties");
        for (int i = 0; i < properties.size(); i++) {
            column("/properties/" + i, properties.get(i)).ifPresent(columns::add);
        }
        return new Extension(ids, columns);
    }

    private List<JsonValue> list(JsonObject object, String name) {
        if (object.get(name) instanceof JsonArray list) {
            return list;
        }
        refuse("/" + name, "", "Hier hoort een lijst te staan", "This should be a list");
        return List.of();
    }

    private Optional<Column> column(String at, JsonValue given) {
        if (!(given instanceof JsonObject object) || !(object.get("id") instanceof JsonString id)) {
            refuse(at, "", "Hier hoort een object met id te staan", "This should be an object with id");
            return Optional.empty();
        }
        Optional<Property> property = Property.of(id.getString());
        if (property.isEmpty()) {
            errors.add(at + "/id", id.getString(), Property.UNKNOWN);
        }
        Optional<LocalDate> validOn = validOn(at + "/settings", object.getOrDefault("settings", JsonValue.NULL));
        return property.map(known -> new Column(known, validOn));
    }

    private Optional<LocalDate> validOn(String at, JsonValue settings) {
        if (settings == JsonValue.NULL) {
            return Optional.empty();
        }
        if (!(settings instanceof JsonObject given)) {
            refuse(at, "", "Hier hoort een object te staan", "This should be an object");
            return Optional.empty();
        }
        for (String name : given.keySet()) {
            if (!name.equals(Extension.VALID_ON)) {
                refuse(at + "/" + name, "", "Onbekende instelling", "Unknown setting");
            }
        }
        JsonValue day = given.getOrDefault(Extension.VALID_ON, JsonValue.NULL);
        return day == JsonValue.NULL ? Optional.empty() : day(at + "/" + Extension.VALID_ON, day);
    }

    private Optional<LocalDate> day(String at, JsonValue given) {
        String text = given instanceof JsonString string ? string.getString().strip() : given.toString();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (Validity.isPlausible(day)) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // told below, as a day outside the bounds is
        }
        refuse(
                at,
                text,
                "Een datum is JJJJ-MM-DD, bestaat, en ligt tussen 1900 en 2199",
                "A date is YYYY-MM-DD, exists, and lies between 1900 and 2199");
        return Optional.empty();
    }

    private void refuse(String at, String value, String dutch, String english) {
        errors.add(at, value, new Message(dutch, english));
    }

    private static ProblemException tooMany(int given) {
        int most = Extension.MOST_IDS;
        return new ProblemException(Problem.of(
                "too-many-identifiers",
                413,
                new Message("Te veel organisaties", "Too many organisations"),
                new Message(
                        "Hoogstens " + most + " organisaties per verzoek; dit zijn er " + given + ".",
                        "At most " + most + " organisations in one request; these are " + given + ".")));
    }
}
