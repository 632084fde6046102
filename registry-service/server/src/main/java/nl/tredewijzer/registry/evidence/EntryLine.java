package nl.tredewijzer.registry.evidence;

import java.io.ByteArrayInputStream;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.registry.ledger.LogEntryRow;

/** An entry of the log as a line: the JSON that {@link EntryJson} describes, made of the stored bytes as they are. */
final class EntryLine {

    private EntryLine() {}

    static byte[] of(LogEntryRow row) {
        return row.content()
                .map(content -> EntryJson.line(row.envelope(), content.salt(), content.payload()))
                .orElseGet(() -> EntryJson.redactedLine(
                        row.envelope(), row.event().redaction().orElseThrow().sequence()));
    }

    /**
     * Reads a line.
     *
     * @throws JsonRefused if it is no entry
     */
    static PublishedEntry read(byte[] line) {
        return EntryJson.read(
                StrictJson.read(new ByteArrayInputStream(line), Limits.USUAL).asJsonObject());
    }
}
