package nl.tredewijzer.model.log;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;

/**
 * What an event names, from which follows whom it concerns.
 *
 * @param id the certificate it is about
 * @param covered the numbers that the certificate covers by what the event says; none when it does not say
 * @param replaced the certificate that it replaces by what the event says
 */
public record Mentions(CertificateId id, List<KvkNumber> covered, Optional<CertificateId> replaced) {

    public Mentions {
        Objects.requireNonNull(id, "id");
        covered = List.copyOf(covered);
        Objects.requireNonNull(replaced, "replaced");
    }

    /** What this event names. */
    public static Mentions of(CertificateEvent event) {
        Optional<Certificate> content = event.content();
        return new Mentions(
                event.id(),
                content.stream()
                        .flatMap(certificate -> certificate.entities().stream())
                        .map(CoveredEntity::kvkNumber)
                        .toList(),
                content.flatMap(Certificate::replacedId));
    }
}
