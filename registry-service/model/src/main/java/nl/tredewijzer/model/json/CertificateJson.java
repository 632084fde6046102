package nl.tredewijzer.model.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;

/** A {@link Certificate} as JSON. Absent members are left out, never {@code null}; dates are ISO 8601. */
public final class CertificateJson {

    private CertificateJson() {}

    /** The certificate as an object. */
    public static JsonObject write(Certificate certificate) {
        JsonObjectBuilder object = JsonParts.object()
                .add("certificationBody", certificate.id().certificationBody())
                .add("certificateNumber", certificate.id().number())
                .add("schemeVersion", certificate.schemeVersion().number())
                .add("level", certificate.level().name())
                .add("thirtyPlus", certificate.thirtyPlus())
                .add("validFrom", certificate.validity().from().toString())
                .add("validUntil", certificate.validity().until().toString())
                .add("entities", Fields.array(certificate.entities(), CertificateJson::entity));
        certificate.replaces().ifPresent(number -> object.add("replaces", number));
        return object.build();
    }

    /** One covered entity as an object. */
    public static JsonObject entity(CoveredEntity entity) {
        JsonObjectBuilder object = JsonParts.object()
                .add("role", entity.role().name())
                .add("kvkNumber", entity.kvkNumber().digits())
                .add("name", entity.name())
                .add("tradingNames", Fields.array(entity.tradingNames()))
                .add("formerNames", Fields.array(entity.formerNames()));
        entity.place().ifPresent(place -> object.add("place", place));
        entity.province().ifPresent(province -> object.add("province", province));
        entity.sector().ifPresent(sector -> object.add("sector", sector));
        return object.build();
    }

    /**
     * Reads what {@link #write(Certificate)} writes.
     *
     * @throws JsonRefused if a member is missing or nonsense
     */
    public static Certificate read(JsonObject object) {
        Fields fields = new Fields(object);
        try {
            return new Certificate(
                    id(fields),
                    fields.parsed("schemeVersion", SchemeVersion::new),
                    fields.parsed("level", PerformanceLevel::valueOf),
                    fields.flag("thirtyPlus"),
                    new Validity(fields.date("validFrom"), fields.date("validUntil")),
                    fields.optionalText("replaces"),
                    fields.list("entities").stream()
                            .map(value -> entity(Fields.of(value, "An entity")))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new JsonRefused("This is no certificate: " + e.getMessage(), e);
        }
    }

    static CertificateId id(Fields fields) {
        return new CertificateId(fields.text("certificationBody"), fields.text("certificateNumber"));
    }

    private static CoveredEntity entity(Fields fields) {
        return new CoveredEntity(
                fields.parsed("role", CoverageRole::valueOf),
                fields.parsed("kvkNumber", KvkNumber::of),
                fields.text("name"),
                fields.texts("tradingNames"),
                fields.texts("formerNames"),
                fields.optionalText("place"),
                fields.optionalText("province"),
                fields.optionalText("sector"));
    }
}
