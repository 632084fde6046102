package nl.tredewijzer.tender.formats.bidders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file beside this class. */
final class Fixture {

    private Fixture() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BidderList list(String name) {
        return BidderListReader.read(bytes(name));
    }
}
