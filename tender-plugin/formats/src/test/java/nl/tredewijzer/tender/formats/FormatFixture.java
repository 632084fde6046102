package nl.tredewijzer.tender.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file under this package. */
public final class FormatFixture {

    private FormatFixture() {}

    /** The bytes of a file, named from this package. */
    public static byte[] bytes(String name) {
        try (InputStream in = FormatFixture.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
