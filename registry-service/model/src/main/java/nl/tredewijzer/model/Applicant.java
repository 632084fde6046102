package nl.tredewijzer.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The certificates of one main applicant, against which a further one is checked.
 *
 * @param kvkNumber the main applicant
 * @param certificates all its certificates, the further one not among them
 */
public record Applicant(KvkNumber kvkNumber, List<CertificateHistory> certificates) {

    public Applicant {
        Objects.requireNonNull(kvkNumber, "kvkNumber");
        certificates = List.copyOf(certificates);
    }

    /** A certificate that holds on a day on which the further one holds too, without one replacing the other. */
    public Optional<CertificateHistory> overlappedBy(CertificateHistory further) {
        return certificates.stream()
                .filter(history -> !history.id().equals(further.id()))
                .filter(further::overlaps)
                .findFirst();
    }

    /**
     * Whether a further Aspirant status is one more than the scheme allows: since handbook 2.1 it may be extended once,
     * before not at all (pso-nederland.nl, "Wat kost het PSO-keurmerk").
     */
    public boolean extendsAspirantTooOften(Certificate further) {
        if (further.level() != PerformanceLevel.ASPIRANT) {
            return false;
        }
        long earlier = certificates.stream()
                .filter(history -> !history.id().equals(further.id()))
                .filter(history -> history.certificate().level() == PerformanceLevel.ASPIRANT)
                .count();
        return earlier > (further.schemeVersion().allowsAspirantExtension() ? 1 : 0);
    }
}
