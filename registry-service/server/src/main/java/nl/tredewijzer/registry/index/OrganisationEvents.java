package nl.tredewijzer.registry.index;

import java.util.List;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;

/**
 * What was recorded of an organisation: enough to say what the register knew of it at any moment.
 *
 * @param events of every certificate that ever covered it, and of those that replace or replaced one of these; ascending
 */
record OrganisationEvents(KvkNumber kvkNumber, List<RecordedEvent> events) {

    /** @param upTo the last event that counts */
    static OrganisationEvents of(KvkNumber kvkNumber, List<RecordedEvent> events, long upTo) {
        return new OrganisationEvents(
                kvkNumber,
                events.stream().filter(event -> event.sequence() <= upTo).toList());
    }

    /** Everything that is known. */
    OrganisationHistory history() {
        return asKnownAt(Long.MAX_VALUE);
    }

    /** What was known after an event, whatever was recorded later. */
    OrganisationHistory asKnownAt(long sequence) {
        return OrganisationHistory.of(kvkNumber, events, sequence);
    }

    /**
     * The certificates with this number that cover it or once did, as they were known after an event. One that covers
     * it only since then is among them: it may have named another organisation before.
     */
    List<CertificateHistory> certificatesAsKnownAt(String number, long sequence) {
        return CertificateHistory.fold(events, sequence).stream()
                .filter(history -> history.id().number().equals(number))
                .filter(history -> everCovers(history.id()))
                .toList();
    }

    private boolean everCovers(CertificateId id) {
        return events.stream()
                .map(RecordedEvent::event)
                .filter(event -> event.id().equals(id))
                .anyMatch(event -> event.content()
                        .flatMap(content -> content.entity(kvkNumber))
                        .isPresent());
    }
}
