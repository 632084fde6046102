package nl.tredewijzer.tender.formats.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The parts of a workbook, each unpacked only while it is read, and together never more than agreed. */
final class WorkbookParts {

    private static final long MOST_UNPACKED = 256L << 20;
    private static final int MOST_PARTS = 5000;

    private final byte[] zip;
    private final byte[] passedOver = new byte[8192];

    WorkbookParts(byte[] zip) {
        this.zip = zip;
    }

    /** What is read of the part of this name; empty if there is no such part. */
    <T> Optional<T> read(String name, PartReader<T> reader) throws IOException, XMLStreamException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            BoundedStream bounded = new BoundedStream(parts, MOST_UNPACKED);
            int seen = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                seen++;
                if (seen > MOST_PARTS) {
                    throw Refusal.TOO_MANY_PARTS.asError();
                }
                if (plain(part.getName()).equals(plain(name))) {
                    return Optional.of(reader.read(bounded));
                }
                unpack(bounded);
            }
            return Optional.empty();
        }
    }

    boolean has(String name) throws IOException, XMLStreamException {
        return read(name, part -> true).isPresent();
    }

    /** Passes over a part; what is unpacked on the way counts too. */
    private void unpack(BoundedStream part) throws IOException {
        int read = 0;
        while (read >= 0) {
            read = part.read(passedOver, 0, passedOver.length);
        }
    }

    /** Names of parts are compared without regard to case (ISO/IEC 29500-2, 9.1.1). */
    private static String plain(String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        return relative.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
