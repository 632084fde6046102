package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Everything the register holds of one organisation.
 *
 * @param kvkNumber the organisation
 * @param certificates every certificate that covers it, or once did before a correction, as main applicant or as
 *     underlying entity
 */
public record OrganisationHistory(KvkNumber kvkNumber, List<CertificateHistory> certificates) {

    public OrganisationHistory {
        Objects.requireNonNull(kvkNumber, "kvkNumber");
        certificates = List.copyOf(certificates);
    }

    /** An organisation of which nothing was ever listed. */
    public static OrganisationHistory neverListed(KvkNumber kvkNumber) {
        return new OrganisationHistory(kvkNumber, List.of());
    }

    /** The certificates that cover it, as they read after all corrections. */
    public List<CertificateHistory> covering() {
        return certificates.stream()
                .filter(history -> history.certificate().entity(kvkNumber).isPresent())
                .toList();
    }

    /** What it held on a day. */
    public Standing standingOn(LocalDate day) {
        List<Standing.Held> held = new ArrayList<>(certificates.size());
        for (CertificateHistory history : certificates) {
            if (history.certificate().entity(kvkNumber).isPresent()) {
                held.add(new Standing.Held(history, history.statusOn(day)));
            }
        }
        return new Standing(day, held);
    }
}
