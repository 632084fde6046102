package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.model.Supersession;
import nl.tredewijzer.tender.policy.Grade;

/**
 * A certificate on which an answer rests.
 *
 * @param certificate what it says
 * @param covered the bidder as the certificate names it
 * @param status what it was worth on the reference date
 * @param sequences places in the ledger of everything that was recorded about it, ascending
 */
public record Evidence(Certificate certificate, CoveredEntity covered, CertificateStatus status, List<Long> sequences) {

    public Evidence {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(covered, "covered");
        Objects.requireNonNull(status, "status");
        sequences = List.copyOf(sequences);
    }

    /** What the register said of the organisation through this certificate. */
    static Evidence of(KvkNumber number, Standing.Held held) {
        CertificateHistory history = held.history();
        Certificate certificate = history.certificate();
        return new Evidence(certificate, certificate.entity(number).orElseThrow(), held.status(), sequences(history));
    }

    /** The grade for which a policy has a rule. */
    public Grade grade() {
        return Grade.of(certificate);
    }

    private static List<Long> sequences(CertificateHistory history) {
        if (history.events().size() == 1 && history.supersessions().isEmpty()) {
            return List.of(history.events().get(0).sequence());
        }
        return Stream.concat(
                        history.events().stream().map(RecordedEvent::sequence),
                        history.supersessions().stream().map(Supersession::sequence))
                .distinct()
                .sorted()
                .toList();
    }
}
