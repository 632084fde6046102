package nl.tredewijzer.registry.ledger;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;

/** Collects all that was recorded of organisations, many at a time. */
final class OrganisationQueries {

    private static final String CERTIFICATES =
            "select distinct n.kvk_number, e.certification_body, e.certificate_number";
    private static final String JOINED =
            "ledger_event_number n inner join ledger_event e on e.sequence = n.sequence on n.kvk_number";

    private final EventQueries queries;
    private final CertificateQueries certificates;

    OrganisationQueries(EntityManager entities) {
        this.queries = new EventQueries(entities);
        this.certificates = new CertificateQueries(entities);
    }

    /** Per number the events of the certificates that cover or covered it, and of those that replace one of these. */
    Map<KvkNumber, List<RecordedEvent>> eventsTouching(Collection<KvkNumber> numbers) {
        Map<KvkNumber, Set<CertificateId>> touching = touching(numbers);
        Set<CertificateId> ids =
                touching.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
        Map<CertificateId, Set<CertificateId>> replacing = certificates.replacing(ids);
        replacing.values().forEach(ids::addAll);
        Map<CertificateId, List<RecordedEvent>> events = new HashMap<>();
        certificates.events(ids).forEach(recorded -> events.computeIfAbsent(
                        recorded.event().id(), key -> new ArrayList<>(2))
                .add(recorded));
        Map<KvkNumber, List<RecordedEvent>> answer = new HashMap<>();
        touching.forEach((number, of) -> answer.put(number, eventsOf(number, of, events, replacing)));
        return answer;
    }

    private Map<KvkNumber, Set<CertificateId>> touching(Collection<KvkNumber> numbers) {
        // ascending, so that the database reads its index from one end to the other
        List<String> digits =
                numbers.stream().map(KvkNumber::digits).distinct().sorted().toList();
        Map<KvkNumber, Set<CertificateId>> touching = new HashMap<>();
        for (Object[] row : queries.about(CERTIFICATES, JOINED, digits)) {
            touching.computeIfAbsent(KvkNumber.of((String) row[0]), key -> new HashSet<>(2))
                    .add(new CertificateId((String) row[1], (String) row[2]));
        }
        return touching;
    }

    private static List<RecordedEvent> eventsOf(
            KvkNumber number,
            Set<CertificateId> touching,
            Map<CertificateId, List<RecordedEvent>> events,
            Map<CertificateId, Set<CertificateId>> replacing) {
        return touching.stream()
                .filter(id -> events.getOrDefault(id, List.of()).stream().anyMatch(event -> covers(event, number)))
                .flatMap(id -> Stream.concat(Stream.of(id), replacing.getOrDefault(id, Set.of()).stream()))
                .distinct()
                .flatMap(id -> events.getOrDefault(id, List.of()).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::sequence))
                .toList();
    }

    private static boolean covers(RecordedEvent recorded, KvkNumber number) {
        return recorded.event()
                .content()
                .flatMap(certificate -> certificate.entity(number))
                .isPresent();
    }
}
