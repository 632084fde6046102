package nl.tredewijzer.registry.opendata;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.json.JsonParts;

/**
 * The description of the open data: a catalogue with one dataset, with the properties that DCAT-AP-NL 3.0 requires
 * (docs.geostandaarden.nl/dcat/dcat-ap-nl30) of a catalogue, a dataset and a distribution.
 */
final class Catalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final String api;
    private final OpenDataSettings settings;

    /**
     * The description as a catalogue sees it.
     *
     * @param api where the API is reached, without a slash behind
     * @param settings none is missing
     */
    Catalogue(String api, OpenDataSettings settings) {
        this.api = api + "/";
        this.settings = settings;
    }

    JsonObject toJson() {
        return JsonParts.object()
                .add(
                        "@context",
                        JsonParts.object()
                                .add("dcat", "http://www.w3.org/ns/dcat#")
                                .add("dct", "http://purl.org/dc/terms/")
                                .add("foaf", "http://xmlns.com/foaf/0.1/")
                                .add("vcard", "http://www.w3.org/2006/vcard/ns#"))
                .add("@id", api + "open-data/catalogue")
                .add("@type", "dcat:Catalog")
                .add("dct:title", inBoth("Open gegevens van het PSO-register", "Open data of the PSO register"))
                .add(
                        "dct:description",
                        inBoth(
                                "Wat het register van PSO-certificaten als geheel te geven heeft.",
                                "What the register of PSO certificates gives as a whole."))
                .add("dct:publisher", publisher())
                .add("dcat:contactPoint", contact())
                .add("dct:license", reference(settings.licence().orElseThrow()))
                .add("dcat:dataset", dataset())
                .build();
    }

    private JsonObjectBuilder dataset() {
        return JsonParts.object()
                .add("@id", api + "open-data/certificates")
                .add("@type", "dcat:Dataset")
                .add("dct:identifier", api + "open-data/certificates")
                .add("dct:title", inBoth("PSO-certificaten", "PSO certificates"))
                .add(
                        "dct:description",
                        inBoth(
                                "Certificaten van de Prestatieladder Socialer Ondernemen: trede, geldigheid, status en de"
                                        + " organisaties waarvoor zij gelden.",
                                "Certificates of the PSO performance ladder: level, validity, status and the"
                                        + " organisations that they cover."))
                .add("dct:accessRights", reference(AUTHORITY + "access-right/PUBLIC"))
                .add("dct:publisher", publisher())
                .add("dct:creator", publisher())
                .add("dcat:contactPoint", contact())
                .add("dcat:theme", reference(AUTHORITY + "data-theme/SOCI"))
                .add("dct:language", reference(AUTHORITY + "language/NLD"))
                .add("dcat:distribution", distributions());
    }

    private JsonArray distributions() {
        return JsonParts.array()
                .add(distribution("open-data/certificates.csv", "text/csv", "Geldig, CSV", "In force, CSV"))
                .add(distribution("open-data/certificates.json", "application/json", "Geldig, JSON", "In force, JSON"))
                .add(distribution("open-data/certificates.csv?scope=all", "text/csv", "Alle, CSV", "All, CSV"))
                .add(distribution(
                        "open-data/certificates.json?scope=all", "application/json", "Alle, JSON", "All, JSON"))
                .add(distribution(
                        "snapshots/latest",
                        "application/gzip",
                        "Alle gebeurtenissen, ondertekend",
                        "All events, signed"))
                .build();
    }

    private JsonObjectBuilder distribution(String path, String mediaType, String dutch, String english) {
        return JsonParts.object()
                .add("@type", "dcat:Distribution")
                .add("dct:title", inBoth(dutch, english))
                .add("dcat:accessURL", reference(api + path))
                .add("dcat:downloadURL", reference(api + path))
                .add("dcat:mediaType", reference(MEDIA_TYPES + mediaType))
                .add("dct:license", reference(settings.licence().orElseThrow()));
    }

    private JsonObjectBuilder publisher() {
        return JsonParts.object()
                .add("@type", "foaf:Agent")
                .add("foaf:name", settings.publisher().orElseThrow());
    }

    private JsonObjectBuilder contact() {
        return JsonParts.object()
                .add("@type", "vcard:Organization")
                .add("vcard:fn", settings.publisher().orElseThrow())
                .add("vcard:hasEmail", reference("mailto:" + settings.contact().orElseThrow()));
    }

    private static JsonObjectBuilder reference(String address) {
        return JsonParts.object().add("@id", address);
    }

    private static JsonArray inBoth(String dutch, String english) {
        return JsonParts.array()
                .add(JsonParts.object().add("@language", "nl").add("@value", dutch))
                .add(JsonParts.object().add("@language", "en").add("@value", english))
                .build();
    }
}
