package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.Standing;

/**
 * What an organisation held on a day, in short: its status and the certificate that speaks for it.
 *
 * @param status the status of that certificate, or {@link #NOT_LISTED}
 */
public record StandingView(
        String status,
        Optional<String> level,
        Optional<Boolean> thirtyPlus,
        Optional<String> certificateNumber,
        Optional<String> certificationBody,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<String> coveredAs) {

    /** No certificate covers the organisation. It may hold other proof: this never means "rejected". */
    public static final String NOT_LISTED = "NOT_LISTED";

    private static final StandingView NONE = new StandingView(
            NOT_LISTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The view of a standing. */
    public static StandingView of(Standing standing, KvkNumber organisation) {
        return standing.leading().map(held -> of(held, organisation)).orElse(NONE);
    }

    /** The view of one certificate of an organisation. */
    public static StandingView of(Standing.Held held, KvkNumber organisation) {
        Certificate certificate = held.history().certificate();
        return new StandingView(
                held.status().name(),
                Optional.of(certificate.level().name()),
                Optional.of(certificate.thirtyPlus()),
                Optional.of(certificate.id().number()),
                Optional.of(certificate.id().certificationBody()),
                Optional.of(certificate.validity().from()),
                Optional.of(certificate.validity().until()),
                certificate.entity(organisation).map(CoveredEntity::role).map(Enum::name));
    }
}
