package nl.tredewijzer.tender.jakarta.rest;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.MappingJson;
import nl.tredewijzer.tender.formats.TenderReading;

/** The files in a question: parts of a form, Base64 in the JSON, or text that was pasted. */
final class FileInput {

    private static final Set<String> KNOWN = Set.of("content", "text", "mapping");

    private final Posted posted;
    private final Defects defects;

    FileInput(Posted posted, Defects defects) {
        this.posted = posted;
        this.defects = defects;
    }

    /**
     * What a file says, or empty when there is none, or it could not be read.
     *
     * @param part the name of its part in a form
     * @param member the name of the member that holds it in the JSON, or how it is to be read
     */
    Optional<TenderReading> read(String part, String member) {
        String path = "$." + member;
        Optional<JsonObject> described = defects.object(posted.request(), "$", member);
        described.ifPresent(file -> defects.unknown(path, file, KNOWN));
        Mapping mapping = described
                .flatMap(file -> defects.object(file, path, "mapping"))
                .flatMap(said -> defects.of(path + ".mapping", () -> MappingJson.read(said)))
                .orElse(Mapping.NONE);
        Optional<byte[]> content = content(part, path, described);
        Optional<String> text = described.flatMap(file -> defects.text(file, path, "text"));
        if (content.isPresent() && text.isPresent()) {
            defects.add(path, "geef content of text, niet allebei", "give content or text, not both");
            return Optional.empty();
        }
        if (described.isPresent() && content.isEmpty() && text.isEmpty()) {
            defects.add(path, "heeft geen content en geen text", "has no content and no text");
        }
        return content.flatMap(bytes -> defects.of(path, () -> TenderReading.read(bytes, mapping)))
                .or(() -> text.flatMap(pasted -> defects.of(path, () -> TenderReading.readText(pasted, mapping))));
    }

    private Optional<byte[]> content(String part, String path, Optional<JsonObject> described) {
        Optional<byte[]> sent = Optional.ofNullable(posted.files().get(part));
        Optional<byte[]> encoded =
                described.flatMap(file -> defects.text(file, path, "content")).flatMap(text -> decoded(path, text));
        if (sent.isPresent() && encoded.isPresent()) {
            defects.add(path + ".content", "is ook als bestand gestuurd", "was sent as a file as well");
        }
        return sent.or(() -> encoded);
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
