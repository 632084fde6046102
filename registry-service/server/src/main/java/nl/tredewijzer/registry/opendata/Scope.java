package nl.tredewijzer.registry.opendata;

import java.util.Locale;
import java.util.function.Predicate;
import nl.tredewijzer.model.CertificateStatus;

/** Which certificates a dump holds. */
enum Scope {
    /** Those that are valid today. */
    IN_FORCE(status -> status == CertificateStatus.VALID),
    /** All that were ever recorded, with what they are worth today. */
    ALL(status -> true);

    private final Predicate<CertificateStatus> holds;

    Scope(Predicate<CertificateStatus> holds) {
        this.holds = holds;
    }

    boolean holds(CertificateStatus status) {
        return holds.test(status);
    }

    /** How it is written in an address. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
