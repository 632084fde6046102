package nl.tredewijzer.registry.intake.file;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** The rows of a JSON file: an array of flat objects, or {@code {"rows": […]}}. */
final class JsonRows implements Rows {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final ReceivedFile file;

    JsonRows(ReceivedFile file) {
        this.file = file;
    }

    @Override
    public void each(Consumer<SourceRow> reader) {
        if (file.encoding() == Encoding.WINDOWS_1252) {
            throw new UploadRefused(Fault.ofFile("NOT_UTF_8", "JSON is in UTF-8.", "JSON is in UTF-8."));
        }
        try (Reader text = file.open();
                JsonParser parser = PARSERS.createParser(new ShortTokens(text, LONGEST_CELL))) {
            boolean wrapped = begin(parser);
            rows(parser, reader);
            end(parser, wrapped);
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw malformed(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begin(JsonParser parser) {
        Event first = parser.next();
        if (first == Event.START_ARRAY) {
            return false;
        }
        if (first == Event.START_OBJECT
                && parser.next() == Event.KEY_NAME
                && parser.getString().equals("rows")
                && parser.next() == Event.START_ARRAY) {
            return true;
        }
        throw malformed("[ … ] / {\"rows\": [ … ]}");
    }

    private static void end(JsonParser parser, boolean wrapped) {
        if (wrapped && parser.next() != Event.END_OBJECT || parser.hasNext()) {
            throw malformed("… ]");
        }
    }

    private static void rows(JsonParser parser, Consumer<SourceRow> reader) {
        JsonRow row = new JsonRow(parser);
        long number = 0;
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            number++;
            if (number > MOST) {
                throw Rows.tooMany();
            }
            Cells cells = row.read(number, event);
            if (cells.length() > LONGEST_ROW) {
                throw malformed("> " + LONGEST_ROW + " (" + number + ")");
            }
            if (!cells.isEmpty()) {
                reader.accept(new SourceRow(number, 0, cells));
            }
        }
        row.throwFaults();
        if (number == 0) {
            throw Rows.none();
        }
    }

    private static UploadRefused malformed(String detail) {
        return new UploadRefused(Fault.ofFile(
                "MALFORMED_JSON",
                "Dit is geen JSON van de vorm [{…}, …] of {\"rows\": [{…}, …]}: " + detail,
                "This is not JSON of the form [{…}, …] or {\"rows\": [{…}, …]}: " + detail));
    }
}
