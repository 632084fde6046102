package nl.tredewijzer.registry.reconciliation;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;

/** Reads {@code application/x-www-form-urlencoded}, always in UTF-8. */
final class Form {

    private Form() {}

    /**
     * The values by name.
     *
     * @throws ProblemException 400 if a percent sign is not followed by two digits
     */
    static MultivaluedMap<String, String> read(InputStream body) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        for (String pair : text(body).split("&")) {
            int middle = pair.indexOf('=');
            if (middle > 0) {
                values.add(decoded(pair.substring(0, middle)), decoded(pair.substring(middle + 1)));
            }
        }
        return values;
    }

    private static String text(InputStream body) {
        try {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problems.badRequest());
        }
    }
}
