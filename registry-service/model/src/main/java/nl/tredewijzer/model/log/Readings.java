package nl.tredewijzer.model.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.JsonRefused;

/** Reads entries of the log as the events they are now: a redacted one as what its redaction puts in its place. */
public final class Readings {

    private Readings() {}

    /**
     * The events of some entries.
     *
     * @param entries with each redacted one also the event that redacted it, which is about the same certificate
     * @return one event for each entry, in their order
     * @throws JsonRefused if an entry does not read, or its content is missing although no redaction took it away
     */
    public static List<RecordedEvent> of(List<PublishedEntry> entries) {
        return of(entries, List.of());
    }

    /**
     * The events of some entries, of which the log took text away later.
     *
     * @param entries as in {@link #of(List)}
     * @param further events that redacted some of them and are not among them
     * @return one event for each of {@code entries}, in their order
     * @throws JsonRefused as in {@link #of(List)}
     */
    public static List<RecordedEvent> of(List<PublishedEntry> entries, List<PublishedEntry> further) {
        Map<Long, RecordedEvent> whole = new HashMap<>();
        Stream.concat(entries.stream(), further.stream())
                .forEach(entry -> entry.event().ifPresent(event -> whole.put(event.sequence(), event)));
        return entries.stream()
                .map(entry -> Optional.ofNullable(whole.get(entry.sequence())).orElseGet(() -> redacted(entry, whole)))
                .toList();
    }

    private static RecordedEvent redacted(PublishedEntry entry, Map<Long, RecordedEvent> whole) {
        return entry.redactedBy()
                .map(whole::get)
                .map(entry::redacted)
                .orElseThrow(() -> new JsonRefused(
                        "The content of event " + entry.sequence() + " is missing, and no redaction of it is at hand"));
    }
}
