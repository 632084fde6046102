package nl.tredewijzer.registry.reconciliation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Locale;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.http.Problem.Message;

/** Says what this service is and can do (section "Service Manifest" of the specification). */
final class Manifest {

    private static final String ID = "{{id}}";
    private static final Message NAME = new Message(
            "Tredewijzer: organisaties met een PSO-certificaat", "Tredewijzer: organisations with a PSO certificate");
    private static final Message DAY = new Message("Geldig op", "Valid on");
    private static final Message DAY_HELP = new Message(
            "De dag waarvoor status en certificaat gelden (JJJJ-MM-DD); leeg is vandaag",
            "The day for status and certificate (YYYY-MM-DD); empty is today");

    private final String api;
    private final Locale language;

    /**
     * The manifest as a client sees it.
     *
     * @param api where it reaches the API, without a slash behind: {@code https://register.example.nl/v1}
     */
    Manifest(URI api, Locale language) {
        this.api = api.toString();
        this.language = language;
    }

    JsonObject toJson() {
        return JsonParts.object()
                .add("versions", JsonParts.array().add("0.2"))
                .add("name", NAME.in(language))
                .add("identifierSpace", api + "/organisations/")
                .add("schemaSpace", "https://schema.org/Organization")
                .add("documentation", api + "/openapi.json")
                .add("defaultTypes", JsonParts.array().add(EntityType.ORGANISATION.toJson(language)))
                .add("view", JsonParts.object().add("url", api + "/organisations/" + ID))
                .add("batchSize", Queries.MOST)
                .add("preview", preview())
                .add("suggest", suggest())
                .add("extend", extend())
                .build();
    }

    private JsonObjectBuilder preview() {
        return JsonParts.object()
                .add("url", api + "/reconcile/preview?id=" + ID)
                .add("width", PreviewPage.WIDTH)
                .add("height", PreviewPage.HEIGHT);
    }

    private JsonObjectBuilder suggest() {
        JsonObjectBuilder suggest = JsonParts.object();
        for (String what : new String[] {"entity", "property", "type"}) {
            suggest.add(what, service("/reconcile/suggest/" + what));
        }
        return suggest;
    }

    private JsonObjectBuilder extend() {
        JsonArray settings = JsonParts.array()
                .add(JsonParts.object()
                        .add("name", Extension.VALID_ON)
                        .add("label", DAY.in(language))
                        .add("type", "text")
                        .add("default", "")
                        .add("help_text", DAY_HELP.in(language)))
                .build();
        return JsonParts.object()
                .add("propose_properties", service("/reconcile/properties"))
                .add("property_settings", settings);
    }

    private JsonObjectBuilder service(String path) {
        return JsonParts.object().add("service_url", api).add("service_path", path);
    }
}
