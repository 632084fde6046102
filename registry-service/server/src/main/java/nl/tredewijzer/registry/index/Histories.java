package nl.tredewijzer.registry.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Supersession;

/** Folds what the ledger holds of a number into its history. */
final class Histories {

    private Histories() {}

    /**
     * The history of an organisation as the register stood at a sequence.
     *
     * @param events of every certificate that ever covered it, and of those that replace one of these; ascending
     * @param upTo the last event that counts
     */
    static OrganisationHistory of(KvkNumber number, List<RecordedEvent> events, long upTo) {
        Map<CertificateId, List<RecordedEvent>> byCertificate = new LinkedHashMap<>();
        for (RecordedEvent recorded : events) {
            if (recorded.sequence() <= upTo) {
                byCertificate
                        .computeIfAbsent(recorded.event().id(), id -> new ArrayList<>())
                        .add(recorded);
            }
        }
        List<CertificateHistory> alone = byCertificate.values().stream()
                .map(own -> CertificateHistory.of(own, List.of()))
                .toList();
        return new OrganisationHistory(
                number,
                alone.stream()
                        .filter(history -> everCovered(history, number))
                        .map(history -> withSupersessions(history, alone))
                        .toList());
    }

    private static CertificateHistory withSupersessions(CertificateHistory history, List<CertificateHistory> all) {
        List<Supersession> supersessions = all.stream()
                .flatMap(other -> other.supersessionOf(history.id()).stream())
                .sorted(Comparator.comparing(Supersession::sequence))
                .toList();
        return supersessions.isEmpty() ? history : CertificateHistory.of(history.events(), supersessions);
    }

    private static boolean everCovered(CertificateHistory history, KvkNumber number) {
        return history.events().stream().anyMatch(recorded -> contentOf(recorded.event())
                .flatMap(certificate -> certificate.entity(number))
                .isPresent());
    }

    /** The certificate as an event gives it, or empty when the event says nothing about its content. */
    static Optional<Certificate> contentOf(CertificateEvent event) {
        if (event instanceof Issued issued) {
            return Optional.of(issued.certificate());
        }
        return event instanceof Corrected corrected ? Optional.of(corrected.certificate()) : Optional.empty();
    }
}
