package nl.tredewijzer.registry.profile;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.pages.Isolated;
import nl.tredewijzer.pages.JsonLd;
import nl.tredewijzer.pages.PageLanguage;

/** An organisation and its certificates for search engines (schema.org: Organization, Certification). */
final class OrganisationLd {

    private OrganisationLd() {}

    /**
     * What is said of an organisation.
     *
     * @param id the address that names it, the same in every language
     * @param address the address of its page in this language
     */
    static JsonLd of(Profile profile, PageLanguage language, String id, String address) {
        JsonObjectBuilder organisation = JsonParts.object()
                .add("@context", "https://schema.org")
                .add("@type", "Organization")
                .add("@id", id)
                .add("url", address)
                .add("name", Isolated.text(profile.name(language)))
                .add(
                        "identifier",
                        JsonParts.object()
                                .add("@type", "PropertyValue")
                                .add("propertyID", "KvK")
                                .add("value", profile.number().digits()));
        profile.described().ifPresent(described -> {
            JsonArrayBuilder names = JsonParts.array();
            described.allNames().stream().skip(1).map(Isolated::text).forEach(names::add);
            organisation.add("alternateName", names);
            described.place().ifPresent(place -> {
                JsonObjectBuilder where = JsonParts.object()
                        .add("@type", "PostalAddress")
                        .add("addressCountry", "NL")
                        .add("addressLocality", Isolated.text(place));
                described.province().ifPresent(province -> where.add("addressRegion", Isolated.text(province)));
                organisation.add("address", where);
            });
        });
        JsonArrayBuilder certificates = JsonParts.array();
        profile.standing().certificates().forEach(held -> certificates.add(certificate(held, language)));
        return new JsonLd(organisation.add("hasCertification", certificates).build());
    }

    private static JsonObjectBuilder certificate(Standing.Held held, PageLanguage language) {
        Certificate certificate = held.history().certificate();
        boolean active = held.status() == CertificateStatus.VALID;
        return JsonParts.object()
                .add("@type", "Certification")
                .add("name", "PSO " + Profile.level(certificate, language))
                .add("certificationIdentification", certificate.id().number())
                .add("certificationStatus", active ? "CertificationActive" : "CertificationInactive")
                .add("validFrom", certificate.validity().from().toString())
                .add("expires", certificate.validity().until().toString())
                .add(
                        "issuedBy",
                        JsonParts.object()
                                .add("@type", "Organization")
                                .add("name", Isolated.text(certificate.id().certificationBody())));
    }
}
