package nl.tredewijzer.cli;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.run.StoredRecord;

/**
 * A kept evaluation that the officer named.
 *
 * @param name how the officer named it
 * @param bytes the file as it is
 * @param record what it holds
 */
record RecordInput(String name, byte[] bytes, StoredRecord record) {

    static RecordInput read(String name) {
        byte[] bytes = InputFile.read(name);
        try {
            return new RecordInput(name, bytes, StoredRecord.read(bytes));
        } catch (DocumentRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            InputFile.shown(name) + " is niet te lezen als bewaarde toets:",
                            InputFile.shown(name) + " cannot be read as a kept evaluation:"),
                    e.defects());
        }
    }

    /** Reads a file found in a directory; nothing where it is other JSON, such as a tender. */
    static Optional<RecordInput> inDirectory(String name) {
        try {
            return Optional.of(read(name));
        } catch (CannotGoOn e) {
            if (isOtherDocument(name)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isOtherDocument(String name) {
        try {
            JsonValue value = StrictJson.read(new ByteArrayInputStream(InputFile.read(name)), Limits.USUAL);
            return !(value instanceof JsonObject object && object.containsKey("evaluation"));
        } catch (JsonRefused | CannotGoOn e) {
            return false;
        }
    }

    /** Reads all of them, and says of all together what cannot be read. */
    static List<RecordInput> readAll(List<String> names) {
        List<RecordInput> read = new ArrayList<>();
        List<CannotGoOn> refused = new ArrayList<>();
        for (String name : names) {
            try {
                read.add(read(name));
            } catch (CannotGoOn e) {
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            throw CannotGoOn.together(refused);
        }
        return read;
    }
}
