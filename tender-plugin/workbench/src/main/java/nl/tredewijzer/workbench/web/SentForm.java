package nl.tredewijzer.workbench.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody sent in a form ({@code multipart/form-data}), held in memory. */
public final class SentForm {

    /** Largest file that is taken. */
    public static final int MOST_BYTES = 8 << 20;

    /** Largest request: two files, once as files and once as they travel in the form. */
    public static final int MOST_REQUEST_BYTES = 4 * MOST_BYTES;

    private static final SentForm EMPTY = new SentForm(Map.of());

    private final Map<String, byte[]> fields;

    private SentForm(Map<String, byte[]> fields) {
        this.fields = fields;
    }

    /** A form with nothing in it. */
    public static SentForm empty() {
        return EMPTY;
    }

    /** A form of these fields. */
    public static SentForm of(Map<String, String> texts) {
        Map<String, byte[]> fields = new LinkedHashMap<>();
        texts.forEach((name, text) -> fields.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new SentForm(fields);
    }

    /** The form of a request, or empty when it is larger than is taken or no form at all. */
    public static Optional<SentForm> of(HttpServletRequest request) throws IOException {
        try {
            Map<String, byte[]> fields = new LinkedHashMap<>();
            for (Part part : request.getParts()) {
                try (InputStream content = part.getInputStream()) {
                    fields.putIfAbsent(part.getName(), content.readAllBytes());
                }
            }
            return Optional.of(new SentForm(fields));
        } catch (IllegalStateException | ServletException e) {
            // the server says only in words what it would not take; the words may repeat what was sent
            return Optional.empty();
        }
    }

    /** The content of a field or file; of length 0 when there is none. */
    public byte[] bytes(String name) {
        return fields.getOrDefault(name, new byte[0]).clone();
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
        try {
            return Base64.getDecoder().decode(text(name));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The names of the fields that begin so, in the order of the form. */
    public Iterable<String> names(String prefix) {
        return fields.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }
}
