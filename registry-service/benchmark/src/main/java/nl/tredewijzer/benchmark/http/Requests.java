package nl.tredewijzer.benchmark.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Requests that are sent one after the other, and again from the first.
 *
 * @param bytes the requests as they go over the wire
 */
record Requests(List<byte[]> bytes) {

    /** Requests for these paths. */
    static Requests get(List<String> paths) {
        return new Requests(paths.stream()
                .map(path -> ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII))
                .toList());
    }

    /** Requests that send these JSON texts to one path. */
    static Requests post(String path, List<String> bodies) {
        return new Requests(bodies.stream()
                .map(body -> ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                + body)
                        .getBytes(StandardCharsets.US_ASCII))
                .toList());
    }

    byte[] at(long turn) {
        return bytes.get((int) (turn % bytes.size()));
    }
}
