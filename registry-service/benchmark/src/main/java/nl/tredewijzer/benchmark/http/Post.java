package nl.tredewijzer.benchmark.http;

/**
 * A request that sends a text.
 *
 * @param path where to, with the query if there is one
 * @param contentType what the text is
 * @param body the text
 */
public record Post(String path, String contentType, String body) {

    /** What JSON is. */
    public static final String JSON = "application/json";
}
