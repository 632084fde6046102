package nl.tredewijzer.registry.ledger;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;

/** Fetches the events of whole certificates from the ledger, with those of the certificates that replace them. */
final class CertificateQueries {

    private static final String ID = "select distinct e.certification_body, e.certificate_number";

    private final EventQueries queries;

    CertificateQueries(EntityManager entities) {
        this.queries = new EventQueries(entities);
    }

    /**
     * The certificates named, all of these main applicants, those that replace one of them, and those that one of them
     * replaces or once replaced.
     */
    KnownCertificates fetch(Collection<CertificateId> ids, Collection<KvkNumber> mainApplicants) {
        Set<CertificateId> wanted = new HashSet<>(ids);
        List<String> digits =
                mainApplicants.stream().map(KvkNumber::digits).distinct().toList();
        queries.about(ID, "ledger_event e on e.main_applicant", digits).forEach(row -> wanted.add(id(row)));
        replacing(wanted).values().forEach(wanted::addAll);
        KnownCertificates known = new KnownCertificates();
        events(wanted).forEach(known::add);
        Set<CertificateId> replaced = wanted.stream()
                .flatMap(known::contents)
                .map(Certificate::replacedId)
                .flatMap(Optional::stream)
                .filter(id -> !wanted.contains(id))
                .collect(Collectors.toSet());
        events(replaced).forEach(known::add);
        return known;
    }

    /** The events of these certificates, ascending. */
    List<RecordedEvent> events(Set<CertificateId> ids) {
        return queries
                .about("select " + EventQueries.EVENT, "ledger_event e on e.certificate_number", numbers(ids))
                .parallelStream()
                .map(EventQueries::event)
                .filter(recorded -> ids.contains(recorded.event().id()))
                .sorted(Comparator.comparingLong(RecordedEvent::sequence))
                .toList();
    }

    /** Per certificate those that name or once named it as replaced; no entry for one that none replaces. */
    Map<CertificateId, Set<CertificateId>> replacing(Set<CertificateId> ids) {
        Map<CertificateId, Set<CertificateId>> replacing = new HashMap<>();
        for (Object[] row : queries.about(ID + ", e.replaces", "ledger_event e on e.replaces", numbers(ids))) {
            CertificateId replaced = new CertificateId((String) row[0], (String) row[2]);
            if (ids.contains(replaced)) {
                replacing.computeIfAbsent(replaced, key -> new HashSet<>()).add(id(row));
            }
        }
        return replacing;
    }

    private static Set<String> numbers(Set<CertificateId> ids) {
        return ids.stream().map(CertificateId::number).collect(Collectors.toSet());
    }

    private static CertificateId id(Object[] row) {
        return new CertificateId((String) row[0], (String) row[1]);
    }
}
