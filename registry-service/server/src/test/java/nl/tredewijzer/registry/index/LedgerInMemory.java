package nl.tredewijzer.registry.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Redaction;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.ledger.LedgerHead;
import nl.tredewijzer.registry.ledger.LedgerReader;

/** A ledger that can be lost. */
final class LedgerInMemory implements LedgerReader {

    private final String ledgerId;
    private final List<RecordedEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T10:00:00.000Z");
    private boolean down;

    LedgerInMemory(String ledgerId) {
        this.ledgerId = ledgerId;
    }

    synchronized LedgerInMemory append(CertificateEvent... batch) {
        now = now.plusMillis(1);
        for (CertificateEvent event : batch) {
            events.add(new RecordedEvent(events.size() + 1L, now, event.id().certificationBody(), event));
        }
        return this;
    }

    synchronized LedgerInMemory redact(long sequence, CertificateEvent replacement) {
        append(new Redacted(sequence, replacement, "Bevel van de rechter"));
        RecordedEvent before = events.get((int) sequence - 1);
        events.set(
                (int) sequence - 1,
                new RecordedEvent(
                        sequence,
                        before.recordedAt(),
                        before.issuer(),
                        replacement,
                        Optional.of(new Redaction(events.size(), "Bevel van de rechter"))));
        return this;
    }

    synchronized void answers(boolean answers) {
        down = !answers;
    }

    synchronized void forgetLast() {
        events.remove(events.size() - 1);
    }

    private synchronized List<RecordedEvent> all() {
        if (down) {
            throw new IllegalStateException("The database is stopped");
        }
        return List.copyOf(events);
    }

    @Override
    public LedgerHead head() {
        List<RecordedEvent> all = all();
        return new LedgerHead(
                ledgerId,
                all.size(),
                all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(all.get(all.size() - 1).recordedAt()));
    }

    @Override
    public List<RecordedEvent> eventsAfter(long sequence, int limit) {
        return all().stream().skip(sequence).limit(limit).toList();
    }

    @Override
    public List<RegisterState> statesAfter(long after, long until) {
        SortedMap<Instant, RegisterState> states = new TreeMap<>();
        all().subList((int) after, (int) until)
                .forEach(recorded -> states.put(
                        recorded.recordedAt(), RegisterState.at(recorded.sequence(), recorded.recordedAt())));
        return List.copyOf(states.values());
    }

    @Override
    public Map<KvkNumber, List<RecordedEvent>> eventsTouching(Collection<KvkNumber> numbers) {
        Map<KvkNumber, List<RecordedEvent>> answer = new HashMap<>();
        for (KvkNumber number : numbers) {
            Set<CertificateId> ids = touching(number);
            answer.put(
                    number,
                    all().stream()
                            .filter(recorded -> ids.contains(recorded.event().id()))
                            .toList());
        }
        return answer;
    }

    private Set<CertificateId> touching(KvkNumber number) {
        Set<CertificateId> ids = new HashSet<>();
        contents()
                .filter(certificate -> certificate.entity(number).isPresent())
                .forEach(certificate -> ids.add(certificate.id()));
        Set<CertificateId> replacing = new HashSet<>();
        contents()
                .filter(certificate ->
                        certificate.replacedId().filter(ids::contains).isPresent())
                .forEach(certificate -> replacing.add(certificate.id()));
        ids.addAll(replacing);
        return ids;
    }

    @Override
    public List<KvkNumber> numbersAfter(KvkNumber last, int limit) {
        return contents()
                .flatMap(certificate -> certificate.entities().stream())
                .map(CoveredEntity::kvkNumber)
                .distinct()
                .sorted()
                .filter(number -> last == null || number.compareTo(last) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public SortedSet<KvkNumber> numbersTouched(long after, long until) {
        Set<CertificateId> ids = new HashSet<>();
        for (RecordedEvent recorded : all().subList((int) after, (int) until)) {
            ids.add(recorded.event().id());
        }
        contents()
                .filter(certificate -> ids.contains(certificate.id()))
                .forEach(certificate -> certificate.replacedId().ifPresent(ids::add));
        SortedSet<KvkNumber> numbers = new TreeSet<>();
        contents()
                .filter(certificate -> ids.contains(certificate.id()))
                .flatMap(certificate -> certificate.entities().stream())
                .forEach(entity -> numbers.add(entity.kvkNumber()));
        return numbers;
    }

    private Stream<Certificate> contents() {
        return all().stream().flatMap(recorded -> recorded.event().content().stream());
    }
}
