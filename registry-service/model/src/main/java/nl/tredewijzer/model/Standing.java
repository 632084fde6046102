package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an organisation held on a day.
 *
 * @param on the day
 * @param certificates every certificate that covers it, with its status on that day, the one that counts first
 */
public record Standing(LocalDate on, List<Held> certificates) {

    /** A certificate and its status on the day. */
    public record Held(CertificateHistory history, CertificateStatus status) {
        public Held {
            Objects.requireNonNull(history, "history");
            Objects.requireNonNull(status, "status");
        }
    }

    /**
     * Valid ones first, the highest level of them in front (a PSO 30+ document before its Trede 3); then suspended, not
     * yet valid, expired, superseded, withdrawn. Among equals the one that runs longest, then the lower identity, so
     * that the order never depends on chance.
     */
    private static final Comparator<Held> WHAT_COUNTS_FIRST = Comparator.comparing(Held::status)
            .thenComparing(Standing::level, Comparator.reverseOrder())
            .thenComparing(held -> held.history().certificate().thirtyPlus(), Comparator.reverseOrder())
            .thenComparing(held -> held.history().certificate().validity().until(), Comparator.reverseOrder())
            .thenComparing(held -> held.history().id());

    public Standing {
        Objects.requireNonNull(on, "on");
        certificates = certificates.size() < 2
                ? List.copyOf(certificates)
                : certificates.stream().sorted(WHAT_COUNTS_FIRST).toList();
    }

    /** The certificate that speaks for the organisation on the day, or empty when none covers it. */
    public Optional<Held> leading() {
        return certificates.isEmpty() ? Optional.empty() : Optional.of(certificates.get(0));
    }

    /** The organisation's status on the day, or empty when nothing is listed. */
    public Optional<CertificateStatus> status() {
        return leading().map(Held::status);
    }

    private static PerformanceLevel level(Held held) {
        return held.history().certificate().level();
    }
}
