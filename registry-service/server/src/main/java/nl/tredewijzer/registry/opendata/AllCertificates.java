package nl.tredewijzer.registry.opendata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.log.Readings;
import nl.tredewijzer.registry.evidence.CheckpointView;

/**
 * Every certificate of the log at a checkpoint, one after the other in the order of their issue. Holds only which events
 * belong to which; the events are read again for each.
 */
final class AllCertificates {

    private final CheckpointView log;
    private final Map<CertificateId, List<Long>> own = new LinkedHashMap<>();
    private final Map<CertificateId, List<CertificateId>> replacing = new LinkedHashMap<>();

    /** Takes one certificate. */
    @FunctionalInterface
    interface Taker {
        void take(CertificateHistory history) throws IOException;
    }

    AllCertificates(CheckpointView log) {
        this.log = log;
        for (long sequence = 1; sequence <= log.says().size(); sequence++) {
            note(sequence);
        }
    }

    private void note(long sequence) {
        Mentions named = Mentions.of(event(log.entry(sequence)).event());
        own.computeIfAbsent(named.id(), id -> new ArrayList<>(1)).add(sequence);
        named.replaced().ifPresent(replaced -> replacing
                .computeIfAbsent(replaced, id -> new ArrayList<>(1))
                .add(named.id()));
    }

    private RecordedEvent event(PublishedEntry entry) {
        List<PublishedEntry> needed = Stream.concat(Stream.of(entry), entry.redactedBy().map(log::entry).stream())
                .toList();
        return Readings.of(needed).get(0);
    }

    void each(Taker taker) throws IOException {
        for (CertificateId id : own.keySet()) {
            for (CertificateHistory history :
                    CertificateHistory.fold(concerning(id), log.says().size())) {
                if (history.id().equals(id)) {
                    taker.take(history);
                }
            }
        }
    }

    private List<RecordedEvent> concerning(CertificateId id) {
        TreeSet<Long> sequences = new TreeSet<>(own.get(id));
        replacing.getOrDefault(id, List.of()).forEach(other -> sequences.addAll(own.get(other)));
        return Readings.of(sequences.stream().map(log::entry).toList());
    }
}
