package nl.tredewijzer.registry.selfmeasurement;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.selfmeasurement.input.SheetKind;

/**
 * The fields of a form that was sent.
 *
 * @param texts by name
 * @param files that were chosen, by name of the field
 */
record MeasureFields(Map<String, String> texts, Map<String, byte[]> files) {

    private static final Set<String> FILES =
            Stream.of(SheetKind.values()).map(SheetKind::file).collect(Collectors.toUnmodifiableSet());

    /** Largest form that is taken, file included. */
    static final long MOST_BYTES = 4L << 20;

    /** Reads them; the form is of the kind that carries files. */
    static MeasureFields of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            throw new ProblemException(Problems.unsupportedMediaType());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, byte[]> files = new HashMap<>();
        try {
            for (Part part : request.getParts()) {
                try (InputStream content = part.getInputStream()) {
                    byte[] bytes = content.readAllBytes();
                    if (!FILES.contains(part.getName())) {
                        texts.putIfAbsent(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                    } else if (bytes.length > 0) {
                        files.put(part.getName(), bytes);
                    }
                }
            }
        } catch (IllegalStateException | ServletException e) {
            // the server says in words only which of the two it is
            long length = request.getContentLengthLong();
            boolean readable = length >= 0 && length <= MOST_BYTES;
            throw new ProblemException(readable ? Problems.badRequest() : Problems.bodyTooLarge(MOST_BYTES));
        }
        return new MeasureFields(texts, files);
    }
}
