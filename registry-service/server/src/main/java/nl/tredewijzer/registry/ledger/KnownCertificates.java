package nl.tredewijzer.registry.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tredewijzer.model.Applicant;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Supersession;
import nl.tredewijzer.model.log.Listings;

/** Certificates as the ledger has them, in memory, and what they become as events are added. Reads no database. */
final class KnownCertificates {

    private final Map<CertificateId, List<RecordedEvent>> events = new HashMap<>();
    private final Map<CertificateId, CertificateHistory> histories = new HashMap<>();
    private final Map<KvkNumber, Set<CertificateId>> byMainApplicant = new HashMap<>();
    private final Map<CertificateId, Set<CertificateId>> replacing = new HashMap<>();

    /** Adds an event that the ledger holds; the events of one certificate come in ascending order. */
    void add(RecordedEvent recorded) {
        CertificateId id = recorded.event().id();
        forget(id);
        events.computeIfAbsent(id, key -> new ArrayList<>(2)).add(recorded);
        recorded.event().content().ifPresent(this::relate);
    }

    private void relate(Certificate content) {
        byMainApplicant
                .computeIfAbsent(content.mainApplicant().kvkNumber(), key -> new LinkedHashSet<>())
                .add(content.id());
        content.replacedId().ifPresent(replaced -> {
            replacing.computeIfAbsent(replaced, key -> new LinkedHashSet<>()).add(content.id());
            histories.remove(replaced);
        });
    }

    private void forget(CertificateId id) {
        CertificateHistory before = histories.remove(id);
        if (before != null) {
            before.certificate().replacedId().ifPresent(histories::remove);
        }
    }

    boolean holds(CertificateId id) {
        return events.containsKey(id);
    }

    Collection<CertificateId> ids() {
        return events.keySet();
    }

    /** All that happened to a certificate, or empty when it is unknown. */
    Optional<CertificateHistory> history(CertificateId id) {
        List<RecordedEvent> known = events.get(id);
        if (known == null) {
            return Optional.empty();
        }
        CertificateHistory history = histories.get(id);
        if (history == null) {
            history = CertificateHistory.of(known, supersessions(id));
            histories.put(id, history);
        }
        return Optional.of(history);
    }

    /** The history as it would read with one more event. */
    CertificateHistory with(RecordedEvent further) {
        CertificateId id = further.event().id();
        List<RecordedEvent> all = new ArrayList<>(events.getOrDefault(id, List.of()));
        all.add(further);
        return CertificateHistory.of(all, supersessions(id));
    }

    /** The certificates that name this one as replaced, as they read now. */
    List<Certificate> replacing(CertificateId id) {
        return replacing.getOrDefault(id, Set.of()).stream()
                .map(this::content)
                .filter(by -> by.replacedId().filter(id::equals).isPresent())
                .toList();
    }

    private List<Supersession> supersessions(CertificateId id) {
        return replacing.getOrDefault(id, Set.of()).stream()
                .map(by -> CertificateHistory.of(events.get(by), List.of()).supersessionOf(id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The certificates of a main applicant, as they read now. */
    Applicant applicant(KvkNumber number) {
        return new Applicant(
                number,
                byMainApplicant.getOrDefault(number, Set.of()).stream()
                        .map(id -> history(id).orElseThrow())
                        .filter(history -> history.certificate()
                                .mainApplicant()
                                .kvkNumber()
                                .equals(number))
                        .toList());
    }

    /** What a certificate said, from its issue on, correction by correction; nothing when it is unknown. */
    Stream<Certificate> contents(CertificateId id) {
        return events.getOrDefault(id, List.of()).stream().flatMap(recorded -> recorded.event().content().stream());
    }

    /**
     * Whose answers an event changes: of those whom the certificate covers after it or ever covered, and of those whom a
     * certificate ever covered that it replaces or once replaced. The log lists the same, see {@link Listings#add}.
     */
    Set<KvkNumber> touchedBy(CertificateEvent event) {
        Set<KvkNumber> touched = new LinkedHashSet<>();
        Stream.concat(contents(event.id()), event.content().stream())
                .flatMap(content -> Stream.concat(
                        Stream.of(content), content.replacedId().stream().flatMap(this::contents)))
                .flatMap(content -> content.entities().stream())
                .map(CoveredEntity::kvkNumber)
                .forEach(touched::add);
        return touched;
    }

    private Certificate content(CertificateId id) {
        return history(id).orElseThrow().certificate();
    }
}
