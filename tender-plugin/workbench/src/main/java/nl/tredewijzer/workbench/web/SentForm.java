package nl.tredewijzer.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.formats.NamedFile;

/** What somebody sent in a form ({@code multipart/form-data}), held in memory. */
public final class SentForm {

    /** The most bytes that are taken of a file, or of several together. */
    public static final int MOST_BYTES = 8 << 20;

    /** Largest request: two files, once as files and once as they travel in the form. */
    public static final int MOST_REQUEST_BYTES = 4 * MOST_BYTES;

    private static final SentForm EMPTY = new SentForm(Map.of());

    private final Map<String, List<NamedFile>> fields;

    private SentForm(Map<String, List<NamedFile>> fields) {
        this.fields = fields;
    }

    /** A form with nothing in it. */
    public static SentForm empty() {
        return EMPTY;
    }

    /** A form of these fields. */
    public static SentForm of(Map<String, String> texts) {
        Map<String, List<NamedFile>> fields = new LinkedHashMap<>();
        texts.forEach(
                (name, text) -> fields.put(name, List.of(new NamedFile("", text.getBytes(StandardCharsets.UTF_8)))));
        return new SentForm(fields);
    }

    /** The form of a request, or empty when it is larger than is taken or no form at all. */
    public static Optional<SentForm> of(HttpServletRequest request) throws IOException {
        try {
            Map<String, List<NamedFile>> fields = new LinkedHashMap<>();
            for (Part part : request.getParts()) {
                try (InputStream content = part.getInputStream()) {
                    String name =
                            Optional.ofNullable(part.getSubmittedFileName()).orElse("");
                    fields.computeIfAbsent(part.getName(), some -> new ArrayList<>())
                            .add(new NamedFile(name, content.readAllBytes()));
                }
            }
            return Optional.of(new SentForm(fields));
        } catch (IllegalStateException | ServletException e) {
            // the server says only in words what it would not take; the words may repeat what was sent
            return Optional.empty();
        }
    }

    /** The content of a field or file, of several the first; of length 0 when there is none. */
    public byte[] bytes(String name) {
        return fields.containsKey(name) ? fields.get(name).get(0).bytes().clone() : new byte[0];
    }

    /** The files that were chosen for a field, in their order; those with nothing in them are left out. */
    public List<NamedFile> files(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(file -> file.bytes().length > 0)
                .toList();
    }

    /** Every value of a field, as texts, without space around them. */
    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(value -> new String(value.bytes(), StandardCharsets.UTF_8).strip())
                .toList();
    }

    /** A field as text, without space around it. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).strip();
    }

    /** A field as one line, with the space around it: a tab before a line says that its first cell is empty. */
    public String line(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replaceAll("[\\r\\n]+", " ");
    }

    /** Whether the field was sent, be it empty. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A field that carries bytes from an earlier step; nothing when somebody changed it into something else. */
    public byte[] carried(String name) {
        return decoded(text(name));
    }

    /** What a value carries; nothing when somebody changed it into something else. */
    public static byte[] decoded(String carried) {
        try {
            return Base64.getDecoder().decode(carried);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The names of the fields that begin so, in the order of the form. */
    public Iterable<String> names(String prefix) {
        return fields.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }
}
