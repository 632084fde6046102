package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.MappingJson;
import nl.tredewijzer.tender.formats.NamedFile;
import nl.tredewijzer.tender.formats.TenderReading;

/** The files in a question: parts of a form, Base64 in the JSON, or text that was pasted. */
final class FileInput {

    private static final Set<String> KNOWN = Set.of("content", "text", "mapping");
    private static final Set<String> KNOWN_OF_LIST = Set.of("content", "text", "files", "mapping");
    private static final Set<String> KNOWN_OF_FILE = Set.of("name", "content");

    private final Posted posted;
    private final Defects defects;

    FileInput(Posted posted, Defects defects) {
        this.posted = posted;
        this.defects = defects;
    }

    /** What the file about the tender says, or empty when there is none, or it could not be read. */
    Optional<TenderReading> tender() {
        return read("tender", "tenderFile", KNOWN);
    }

    /** What the list of bidders says, or the several files that are one together, such as the ESPD of each of them. */
    Optional<TenderReading> bidders() {
        return read("bidders", "biddersFile", KNOWN_OF_LIST);
    }

    private Optional<TenderReading> read(String part, String member, Set<String> known) {
        String path = "$." + member;
        Optional<JsonObject> described = defects.object(posted.request(), "$", member);
        described.ifPresent(file -> defects.unknown(path, file, known));
        Mapping mapping = described
                .flatMap(file -> defects.object(file, path, "mapping"))
                .flatMap(said -> defects.of(path + ".mapping", () -> MappingJson.read(said)))
                .orElse(Mapping.NONE);
        List<NamedFile> files = files(part, path, described);
        Optional<String> text = described.flatMap(file -> defects.text(file, path, "text"));
        if (!files.isEmpty() && text.isPresent()) {
            defects.add(path, "geef content of text, niet allebei", "give content or text, not both");
            return Optional.empty();
        }
        if (described.isPresent() && files.isEmpty() && text.isEmpty()) {
            defects.add(path, "heeft geen content en geen text", "has no content and no text");
        }
        return files.isEmpty()
                ? text.flatMap(pasted -> defects.of(path, () -> TenderReading.readText(pasted, mapping)))
                : defects.of(path, () -> TenderReading.readTogether(files, mapping));
    }

    /** The files of the form, or else those in the JSON. */
    private List<NamedFile> files(String part, String path, Optional<JsonObject> described) {
        List<NamedFile> sent = posted.files().getOrDefault(part, List.of());
        List<NamedFile> encoded = new ArrayList<>();
        described.ifPresent(file -> {
            content(path, file).ifPresent(bytes -> encoded.add(new NamedFile(part, bytes)));
            if (file.containsKey("files") && file.containsKey("content")) {
                defects.add(path + ".files", "staat er naast content", "is there beside content");
            }
            JsonArray several = defects.list(file, path, "files");
            for (int i = 0; i < several.size(); i++) {
                named(path + ".files[" + i + "]", several.get(i), i + 1).ifPresent(encoded::add);
            }
        });
        if (!sent.isEmpty() && !encoded.isEmpty()) {
            defects.add(path + ".content", "is ook als bestand gestuurd", "was sent as a file as well");
        }
        return sent.isEmpty() ? encoded : sent;
    }

    private Optional<NamedFile> named(String path, JsonValue value, int position) {
        if (!(value instanceof JsonObject file)) {
            defects.add(path, "is niet een object", "is not an object");
            return Optional.empty();
        }
        defects.unknown(path, file, KNOWN_OF_FILE);
        String name = defects.text(file, path, "name").orElseGet(() -> String.valueOf(position));
        if (!file.containsKey("content")) {
            defects.add(path + ".content", "ontbreekt", "is missing");
        }
        return content(path, file).map(bytes -> new NamedFile(name, bytes));
    }

    private Optional<byte[]> content(String path, JsonObject file) {
        return defects.text(file, path, "content").flatMap(text -> decoded(path, text));
    }

    private Optional<byte[]> decoded(String path, String text) {
        try {
            // lines may be broken, but a decoder that skips what is no Base64 would make another file of it
            return Optional.of(Base64.getDecoder().decode(text.replaceAll("\\s", "")));
        } catch (IllegalArgumentException e) {
            defects.add(path + ".content", "is geen Base64", "is not Base64");
            return Optional.empty();
        }
    }
}
