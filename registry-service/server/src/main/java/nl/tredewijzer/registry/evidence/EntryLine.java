package nl.tredewijzer.registry.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
        ByteArrayOutputStream line = new ByteArrayOutputStream(row.envelope().length + 1024);
        add(line, "{\"envelope\":");
        line.writeBytes(row.envelope());
        row.content().ifPresent(content -> {
            add(line, ",\"payload\":");
            line.writeBytes(content.payload());
            add(line, ",\"salt\":\"");
            add(line, Base64.getEncoder().encodeToString(content.salt()));
            add(line, "\"");
        });
        row.event()
                .redaction()
                .ifPresent(redaction -> add(line, ",\"redactedBy\":" + redaction.sequence()));
        add(line, "}");
        return line.toByteArray();
    }

    private static void add(ByteArrayOutputStream line, String ascii) {
        line.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
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
