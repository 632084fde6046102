package nl.tredewijzer.tender.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.Supersession;

/** A register of events that are at hand: for tests of those who embed the plugin, and for trying things out. */
public final class InMemoryCertificateRegistry implements CertificateRegistry {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Provenance PROVENANCE = Provenance.fresh("in memory");

    private final RegisterState state;
    private final Map<KvkNumber, OrganisationHistory> organisations = new HashMap<>();

    private InMemoryCertificateRegistry(List<RecordedEvent> events) {
        this.state = events.isEmpty() ? RegisterState.EMPTY : stateAfter(events.get(events.size() - 1));
        Map<CertificateId, List<RecordedEvent>> byCertificate = events.stream()
                .collect(Collectors.groupingBy(
                        recorded -> recorded.event().id(), LinkedHashMap::new, Collectors.toList()));
        Map<CertificateId, List<Supersession>> supersessions = new HashMap<>();
        for (List<RecordedEvent> own : byCertificate.values()) {
            CertificateHistory history = CertificateHistory.of(own, List.of());
            history.certificate().replacedId().ifPresent(replaced -> supersessions
                    .computeIfAbsent(replaced, id -> new ArrayList<>())
                    .add(history.supersessionOf(replaced).orElseThrow()));
        }
        Map<KvkNumber, List<CertificateHistory>> covering = new HashMap<>();
        byCertificate.forEach((id, own) -> {
            CertificateHistory history = CertificateHistory.of(own, supersessions.getOrDefault(id, List.of()));
            for (CoveredEntity entity : history.certificate().entities()) {
                covering.computeIfAbsent(entity.kvkNumber(), number -> new ArrayList<>())
                        .add(history);
            }
        });
        covering.forEach((number, own) -> organisations.put(number, new OrganisationHistory(number, own)));
    }

    /**
     * A register of these events.
     *
     * @param events ascending by sequence, those of each certificate beginning with its issue
     */
    public static InMemoryCertificateRegistry of(List<RecordedEvent> events) {
        return new InMemoryCertificateRegistry(List.copyOf(events));
    }

    /** A register in which these certificates were issued, one after the other, and nothing happened since. */
    public static InMemoryCertificateRegistry holding(Certificate... certificates) {
        List<RecordedEvent> events = new ArrayList<>();
        for (Certificate certificate : certificates) {
            long sequence = events.size() + 1L;
            events.add(new RecordedEvent(
                    sequence,
                    FIRST.plusSeconds(sequence),
                    certificate.id().certificationBody(),
                    new CertificateEvent.Issued(certificate)));
        }
        return of(events);
    }

    /** A register that cannot be reached. */
    public static CertificateRegistry unreachable(Unreachability reason) {
        return (numbers, progress) -> new RegistryAnswers.Unreachable(reason, "in memory");
    }

    @Override
    public RegistryAnswers ask(Collection<KvkNumber> numbers, Progress progress) {
        Map<KvkNumber, OrganisationHistory> answers =
                numbers.stream().distinct().collect(Collectors.toMap(Function.identity(), this::historyOf));
        progress.at(answers.size(), answers.size());
        return new RegistryAnswers.Answered(state, answers, PROVENANCE);
    }

    private OrganisationHistory historyOf(KvkNumber number) {
        return organisations.getOrDefault(number, OrganisationHistory.neverListed(number));
    }

    private static RegisterState stateAfter(RecordedEvent last) {
        return RegisterState.at(last.sequence(), last.recordedAt());
    }
}
