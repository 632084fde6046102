package nl.tredewijzer.tender.formats.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file beside this class. */
final class NoticeFixture {

    private NoticeFixture() {}

    static byte[] bytes(String name) {
        try (InputStream in = NoticeFixture.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Notice notice(String name) {
        return NoticeReader.read(bytes(name));
    }
}
