package nl.tredewijzer.tender.formats.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import nl.tredewijzer.model.stream.BoundedStream;

/**
 * The parts of a workbook, each unpacked only while it is read, and never more than agreed. Where they stand is taken
 * from the directory at the end of the zip (APPNOTE.TXT 4.3.12): what stands before each part is often left empty by
 * programs that write as they go, and the stream of the JDK then gives up.
 */
final class WorkbookParts {

    private static final long MOST_UNPACKED = 256L << 20;
    private static final int MOST_PARTS = 5000;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int SHORT = 0xFFFF;

    private record Part(int method, int length, int header) {}

    private final byte[] zip;
    private final ByteBuffer view;
    private final Map<String, Part> parts = new HashMap<>();

    /** @throws ZipException if this is no zip with a directory */
    WorkbookParts(byte[] zip) throws ZipException {
        this.zip = zip;
        this.view = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException cutOff) {
            throw damaged(cutOff);
        }
    }

    boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    /** What is read of the part of this name; empty if there is no such part. */
    <T> Optional<T> read(String name, PartReader<T> reader) throws IOException, XMLStreamException {
        Part part = parts.get(plain(name));
        if (part == null) {
            return Optional.empty();
        }
        InputStream packed = packed(part);
        if (part.method() == STORED) {
            return Optional.of(reader.read(bounded(packed)));
        }
        Inflater inflater = new Inflater(true);
        try {
            return Optional.of(reader.read(bounded(new InflaterInputStream(packed, inflater))));
        } finally {
            inflater.end();
        }
    }

    private static InputStream bounded(InputStream part) {
        return new BoundedMarkup(new BoundedStream(part, MOST_UNPACKED, Refusal.TOO_LARGE_UNPACKED::asError));
    }

    private InputStream packed(Part part) throws IOException {
        try {
            if (view.getInt(part.header()) != LOCAL) {
                throw new ZipException("A part of the zip is not where its directory says");
            }
            int from = part.header() + LOCAL_LENGTH + unsigned(part.header() + 26) + unsigned(part.header() + 28);
            if (part.length() < 0 || from > zip.length - part.length()) {
                throw new ZipException("A part of the zip is cut off");
            }
            return new ByteArrayInputStream(zip, from, part.length());
        } catch (IndexOutOfBoundsException cutOff) {
            throw damaged(cutOff);
        }
    }

    private void readDirectory() throws ZipException {
        int end = end();
        int count = unsigned(end + 10);
        if (count > MOST_PARTS) {
            throw Refusal.TOO_MANY_PARTS.asError();
        }
        int at = view.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (view.getInt(at) != ENTRY) {
                throw new ZipException("The directory of the zip is damaged");
            }
            int nameLength = unsigned(at + 28);
            String name = new String(zip, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            int method = unsigned(at + 10);
            if (method == STORED || method == DEFLATED) {
                parts.putIfAbsent(plain(name), new Part(method, view.getInt(at + 20), view.getInt(at + 42)));
            }
            at += ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private int end() throws ZipException {
        int first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.length - END_LENGTH; at >= first; at--) {
            if (view.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("The zip has no directory");
    }

    private int unsigned(int at) {
        return view.getShort(at) & SHORT;
    }

    private static ZipException damaged(IndexOutOfBoundsException cause) {
        ZipException damaged = new ZipException("The zip points outside itself");
        damaged.initCause(cause);
        return damaged;
    }

    /** Names of parts are compared without regard to case (ISO/IEC 29500-2). */
    private static String plain(String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        return relative.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
