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

    /**
     * Folds what was recorded of an organisation, as the register stood at a sequence.
     *
     * @param events of every certificate that ever covered it, and of those that replace or replaced one of these;
     *     ascending by sequence
     * @param upTo the last event that counts
     * @throws IllegalArgumentException if a certificate's events do not begin with its issue, or do not ascend
     */
    public static OrganisationHistory of(KvkNumber kvkNumber, List<RecordedEvent> events, long upTo) {
        return new OrganisationHistory(
                kvkNumber, new Folding(events, upTo).certificates(history -> history.everCovered(kvkNumber)));
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
