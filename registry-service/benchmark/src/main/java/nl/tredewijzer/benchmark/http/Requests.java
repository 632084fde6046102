package nl.tredewijzer.benchmark.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Requests that are sent one after the other, and again from the first.
 *
 * @param bytes the requests as they go over the wire
 */
public record Requests(List<byte[]> bytes) {

    /** Requests for these paths. */
    public static Requests get(List<String> paths) {
        return new Requests(paths.stream()
                .map(path -> ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII))
                .toList());
    }

    /** Requests that send these texts. */
    public static Requests post(List<Post> posts) {
        return new Requests(posts.stream().map(Requests::bytes).toList());
    }

    private static byte[] bytes(Post post) {
        byte[] body = post.body().getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + post.path() + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                        + "Content-Type: " + post.contentType() + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
    }

    byte[] at(long turn) {
        return bytes.get((int) (turn % bytes.size()));
    }
}
