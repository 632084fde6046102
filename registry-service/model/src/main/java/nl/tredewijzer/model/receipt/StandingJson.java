package nl.tredewijzer.model.receipt;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.model.json.JsonParts;

/** What an organisation held on a day, as a receipt says it: the same history and day always give the same object. */
public final class StandingJson {

    private static final String NOT_LISTED = "NOT_LISTED";

    private StandingJson() {}

    /** What the organisation held on that day. */
    public static JsonObject write(OrganisationHistory history, LocalDate day) {
        Standing standing = history.standingOn(day);
        var certificates = JsonParts.array();
        standing.certificates().forEach(held -> certificates.add(held(held, history.kvkNumber())));
        return JsonParts.object()
                .add("kvkNumber", history.kvkNumber().digits())
                .add("status", standing.status().map(Enum::name).orElse(NOT_LISTED))
                .add("certificates", certificates)
                .build();
    }

    private static JsonObject held(Standing.Held held, KvkNumber number) {
        Certificate certificate = held.history().certificate();
        JsonObjectBuilder object = JsonParts.object()
                .add("certificationBody", certificate.id().certificationBody())
                .add("certificateNumber", certificate.id().number())
                .add("status", held.status().name())
                .add("level", certificate.level().name())
                .add("thirtyPlus", certificate.thirtyPlus())
                .add("validFrom", certificate.validity().from().toString())
                .add("validUntil", certificate.validity().until().toString());
        certificate.entity(number).map(CoveredEntity::role).ifPresent(role -> object.add("coveredAs", role.name()));
        return object.build();
    }
}
