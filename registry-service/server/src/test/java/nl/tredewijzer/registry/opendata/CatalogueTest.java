package nl.tredewijzer.registry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The properties that DCAT-AP-NL 3.0 requires are there, and nothing that the publisher did not say. */
class CatalogueTest {

    private static final String LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/deed.nl";

    private final JsonObject catalogue = new Catalogue(
                    "https://register.example/v1",
                    new OpenDataSettings(
                            Optional.of(LICENCE), Optional.of("Registerhouder"), Optional.of("data@register.example")))
            .toJson();

    @Test
    void theCatalogueSaysWhatItHasToSay() {
        assertThat(catalogue.keySet())
                .contains("dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dcat:dataset");
        assertThat(catalogue.getJsonObject("dct:publisher").getString("foaf:name"))
                .isEqualTo("Registerhouder");
    }

    @Test
    void theDatasetSaysWhatItHasToSay() {
        assertThat(catalogue.getJsonObject("dcat:dataset").keySet())
                .contains(
                        "dct:title",
                        "dct:description",
                        "dct:accessRights",
                        "dcat:contactPoint",
                        "dct:creator",
                        "dct:identifier",
                        "dct:publisher",
                        "dcat:theme");
    }

    @Test
    void everyDistributionSaysWhereItIsInWhichFormAndUnderWhichLicence() {
        List<JsonObject> distributions = catalogue
                .getJsonObject("dcat:dataset")
                .getJsonArray("dcat:distribution")
                .getValuesAs(JsonValue::asJsonObject);
        assertThat(distributions).hasSize(5).allSatisfy(distribution -> {
            assertThat(distribution.getJsonObject("dcat:accessURL").getString("@id"))
                    .startsWith("https://register.example/v1/");
            assertThat(distribution.getJsonObject("dcat:mediaType").getString("@id"))
                    .startsWith("https://www.iana.org/assignments/media-types/");
            assertThat(distribution.getJsonObject("dct:license").getString("@id"))
                    .isEqualTo(LICENCE);
        });
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(new OpenDataSettings(Optional.empty(), Optional.of("Registerhouder"), Optional.empty()).missing())
                .containsExactly("registry.openData.licence", "registry.openData.contact");
    }
}
