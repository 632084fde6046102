package nl.tredewijzer.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the events of several certificates come to, as the register stood at a sequence. */
final class Folding {

    private final List<CertificateHistory> alone;
    private final Map<CertificateId, List<Supersession>> supersessions = new HashMap<>();

    Folding(List<RecordedEvent> events, long upTo) {
        Map<CertificateId, List<RecordedEvent>> byCertificate = new LinkedHashMap<>();
        for (RecordedEvent recorded : events) {
            if (recorded.sequence() <= upTo) {
                byCertificate
                        .computeIfAbsent(recorded.event().id(), id -> new ArrayList<>(2))
                        .add(recorded);
            }
        }
        alone = byCertificate.values().stream()
                .map(own -> CertificateHistory.of(own, List.of()))
                .toList();
        alone.forEach(this::relate);
    }

    private void relate(CertificateHistory history) {
        history.certificate().replacedId().ifPresent(replaced -> supersessions
                .computeIfAbsent(replaced, id -> new ArrayList<>(1))
                .add(history.supersessionOf(replaced).orElseThrow()));
    }

    /** The certificates that are wanted, each with what supersedes it. */
    List<CertificateHistory> certificates(Predicate<CertificateHistory> wanted) {
        return alone.stream().filter(wanted).map(this::superseded).toList();
    }

    private CertificateHistory superseded(CertificateHistory history) {
        List<Supersession> by = supersessions.get(history.id());
        return by == null
                ? history
                : CertificateHistory.of(
                        history.events(),
                        by.stream()
                                .sorted(Comparator.comparing(Supersession::sequence))
                                .toList());
    }
}
