package nl.tredewijzer.registry.selfmeasurement;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;

/**
 * The fields of a form that was sent.
 *
 * @param texts by name
 * @param file the file that was chosen; of length 0 when none was
 */
public record MeasureFields(Map<String, String> texts, byte[] file) {

    /** Largest form that is taken, file included. */
    public static final long MOST_BYTES = 4L << 20;

    /** Reads them; the form is of the kind that carries files. */
    public static MeasureFields of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            throw new ProblemException(Problems.unsupportedMediaType());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        byte[] file = {};
        try {
            for (Part part : request.getParts()) {
                try (InputStream content = part.getInputStream()) {
                    byte[] bytes = content.readAllBytes();
                    if (part.getName().equals("file")) {
                        file = bytes;
                    } else {
                        texts.putIfAbsent(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IllegalStateException | ServletException e) {
            // the server says in words only which of the two it is
            long length = request.getContentLengthLong();
            boolean readable = length >= 0 && length <= MOST_BYTES;
            throw new ProblemException(readable ? Problems.badRequest() : Problems.bodyTooLarge(MOST_BYTES));
        }
        return new MeasureFields(texts, file);
    }
}
