package nl.tredewijzer.registry.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.log.Readings;

/** The redactions among the lines of the local copy: what they say is read in the place of entries that stand before. */
final class KeptRedactions implements Consumer<byte[]> {

    /** How the envelope of one ends, which no string in a payload can hold in the clear. */
    private static final String REDACTION = ",\"type\":\"REDACTED\"}";

    private final Map<Long, PublishedEntry> redactions = new HashMap<>();

    /** Takes the next line of the copy; most are passed over unread. */
    @Override
    public void accept(byte[] line) {
        if (new String(line, StandardCharsets.ISO_8859_1).contains(REDACTION)) {
            PublishedEntry entry = EntryLine.read(line);
            redactions.put(entry.sequence(), entry);
        }
    }

    /**
     * An entry as the event it is now.
     *
     * @throws JsonRefused if its content is missing, and no redaction of it is at hand
     */
    RecordedEvent event(PublishedEntry entry) {
        List<PublishedEntry> by =
                entry.redactedBy().map(redactions::get).stream().toList();
        return Readings.of(List.of(entry), by).get(0);
    }
}
