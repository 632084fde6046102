package nl.tredewijzer.registry.testing;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser sends when a form with a file field is sent. */
public record MultipartForm(Map<String, String> fields) {

    private static final String BOUNDARY = "the-end-of-the-part";

    /** Completes a request with it. */
    public HttpRequest.Builder in(HttpRequest.Builder request) {
        String body = fields.entrySet().stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body));
    }
}
