package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonObject;
import java.util.Locale;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Language;

/** What the entities of this service are: there is one type. */
enum EntityType implements Term {
    ORGANISATION("Organisation", "Organisatie", "Organisation");

    private final String id;
    private final String dutch;
    private final String english;

    EntityType(String id, String dutch, String english) {
        this.id = id;
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public JsonObject toJson(Locale language) {
        return JsonParts.object()
                .add("id", id)
                .add("name", Language.in(language, this))
                .build();
    }
}
