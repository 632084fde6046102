package nl.tredewijzer.tender.formats;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.json.JsonRefused;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.model.stream.DecodedText;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.document.TenderJson;
import nl.tredewijzer.tender.formats.ocds.OcdsReader;
import nl.tredewijzer.tender.formats.source.Content;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;

/** Reads JSON: releases of OCDS, as one document or one a line, or a tender as this plugin writes it. */
final class JsonInput {

    /** What a JSON file was, and what it says. */
    record Found(InputFormat format, Content content) {}

    private static final int DEEPEST = 64;
    private static final int MOST_CHARACTERS = 16 << 20;
    private static final Limits LIMITS = new Limits(MOST_CHARACTERS, DEEPEST);
    private static final Set<String> OCDS =
            Set.of("releases", "records", "ocid", "compiledRelease", "bids", "parties", "awards");

    private final Mapping mapping;

    JsonInput(Mapping mapping) {
        this.mapping = mapping;
    }

    Found read(byte[] bytes) {
        String text = decoded(bytes);
        if (isOneALine(text)) {
            return ocds(lines(text));
        }
        JsonValue document = document(text);
        return isTender(document) ? tender(document.asJsonObject()) : ocds(whole(document));
    }

    /** The contracting processes of OCDS in the order of the file; none of a tender. */
    static List<FileParts.Process> processes(byte[] bytes) {
        String text = decoded(bytes);
        if (isOneALine(text)) {
            return processes(lines(text));
        }
        JsonValue document = document(text);
        return isTender(document) ? List.of() : processes(whole(document));
    }

    private static List<FileParts.Process> processes(OcdsReader reader) {
        return reader.titles().entrySet().stream()
                .map(process -> new FileParts.Process(process.getKey(), process.getValue()))
                .toList();
    }

    private static boolean isTender(JsonValue document) {
        return document instanceof JsonObject object && object.keySet().stream().noneMatch(OCDS::contains);
    }

    private static OcdsReader whole(JsonValue document) {
        OcdsReader reader = new OcdsReader();
        reader.add(0, document);
        return reader;
    }

    private static Found tender(JsonObject document) {
        try {
            Tender tender = TenderJson.read(document);
            return new Found(
                    InputFormat.TENDER,
                    new Content(Optional.of(tender), List.of(), List.of(), List.of(), List.of(), List.of()));
        } catch (DocumentRefused e) {
            throw new InputRefused(
                    "Dit is JSON, maar geen OCDS en geen aanbesteding zoals Tredewijzer die schrijft:",
                    "This is JSON, but neither OCDS nor a tender as Tredewijzer writes it:",
                    e.defects());
        }
    }

    private Found ocds(OcdsReader reader) {
        return new Found(InputFormat.OCDS, reader.read(mapping.process(), mapping.lot()));
    }

    /**
     * Whether the first line is a document by itself, and the next one begins another. The first may be a broken one, so
     * it need not end as a document does; but it does not end as one that goes on does.
     */
    private static boolean isOneALine(String text) {
        String document = text.stripLeading();
        int end = document.indexOf('\n');
        if (end < 0 || !document.startsWith("{")) {
            return false;
        }
        String first = document.substring(0, end).stripTrailing();
        return "{[,:".indexOf(first.charAt(first.length() - 1)) < 0
                && document.substring(end).stripLeading().startsWith("{");
    }

    /** Reads every line that can be read; the others are listed, and refuse the file only where there is nothing else. */
    private static OcdsReader lines(String text) {
        OcdsReader reader = new OcdsReader();
        Optional<InputRefused> wrong = Optional.empty();
        boolean read = false;
        int from = 0;
        for (int line = 1; from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            String one = text.substring(from, end < 0 ? text.length() : end);
            if (!one.isBlank()) {
                Optional<JsonValue> document = Optional.empty();
                try {
                    document = Optional.of(document(one));
                } catch (InputRefused e) {
                    reader.addUnreadable(line, one, e);
                    int at = line;
                    wrong = wrong.or(() -> Optional.of(new InputRefused(new Place.Line(at), e.dutch(), e.english())));
                }
                if (document.isPresent()) {
                    reader.add(line, document.get());
                    read = true;
                }
            }
            from = end < 0 ? text.length() : end + 1;
        }
        if (!read && wrong.isPresent()) {
            throw wrong.get();
        }
        return reader;
    }

    private static JsonValue document(String text) {
        try {
            return StrictJson.read(text, LIMITS);
        } catch (JsonRefused e) {
            throw new InputRefused(
                    "dit is geen JSON die te lezen is (" + e.getMessage() + ").",
                    "this is not JSON that can be read (" + e.getMessage() + ").");
        }
    }

    /** JSON is in UTF-8; programs of Windows also write it in UTF-16, with a byte order mark. */
    private static String decoded(byte[] bytes) {
        return DecodedText.of(bytes)
                .filter(decoded -> !decoded.charset().equals(DecodedText.WINDOWS_1252))
                .map(DecodedText::text)
                .orElseThrow(() -> new InputRefused(
                        "De tekens zijn geen UTF-8; JSON staat in UTF-8.",
                        "The characters are not UTF-8; JSON is in UTF-8."));
    }
}
