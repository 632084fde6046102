package nl.tredewijzer.benchmark.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An HTTP/1.1 answer as it comes in, looked at only as far as needed to know where it ends. */
final class Answer {

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final byte[] CONTENT_LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = 9;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    private int bodyAt;
    private int end;
    private int chunkAt;

    /** Forgets everything: another answer comes. */
    void begin() {
        bytes.clear();
        bodyAt = 0;
        end = 0;
        chunkAt = 0;
    }

    /** Reads what is there; whether the answer has ended with it. */
    boolean readFrom(ReadableByteChannel channel) throws IOException {
        if (!bytes.hasRemaining()) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity()).put(bytes.flip());
        }
        if (channel.read(bytes) < 0) {
            throw new IOException("The server closed the connection");
        }
        return isComplete();
    }

    int status() {
        return Integer.parseInt(text(STATUS_AT, STATUS_AT + 3));
    }

    /** Bytes of the body as sent. */
    int size() {
        return bytes.position() - bodyAt;
    }

    String body() {
        return text(bodyAt, bytes.position());
    }

    private boolean isComplete() {
        if (bodyAt == 0) {
            int head = indexOf(END_OF_HEAD, 0, bytes.position());
            if (head < 0) {
                return false;
            }
            bodyAt = head + END_OF_HEAD.length;
            chunkAt = bodyAt;
            int length = indexOf(CONTENT_LENGTH, 0, bodyAt);
            end = length < 0 ? 0 : bodyAt + number(length + CONTENT_LENGTH.length, 10);
        }
        return end > 0 ? bytes.position() >= end : lastChunkIsThere();
    }

    private boolean lastChunkIsThere() {
        while (true) {
            int lineEnd = indexOf(END_OF_HEAD, chunkAt, bytes.position(), 2);
            if (lineEnd < 0) {
                return false;
            }
            int size = number(chunkAt, 16);
            int next = lineEnd + 2 + size + 2;
            if (next > bytes.position()) {
                return false;
            }
            if (size == 0) {
                return true;
            }
            chunkAt = next;
        }
    }

    private int number(int from, int radix) {
        int value = 0;
        int at = bytes.get(from) == ' ' ? from + 1 : from;
        for (int digit = Character.digit(bytes.get(at), radix);
                digit >= 0;
                digit = Character.digit(bytes.get(at), radix)) {
            value = value * radix + digit;
            at++;
        }
        return value;
    }

    private int indexOf(byte[] what, int from, int to) {
        return indexOf(what, from, to, what.length);
    }

    /** Of the first bytes of something, in lower case. */
    private int indexOf(byte[] what, int from, int to, int length) {
        byte[] all = bytes.array();
        for (int at = from; at <= to - length; at++) {
            int matched = 0;
            while (matched < length && lower(all[at + matched]) == what[matched]) {
                matched++;
            }
            if (matched == length) {
                return at;
            }
        }
        return -1;
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
    }

    private String text(int from, int to) {
        return new String(Arrays.copyOfRange(bytes.array(), from, to), StandardCharsets.UTF_8);
    }
}
