package nl.tredewijzer.tender.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines of a calendar, folded so that none is longer than 75 octets (RFC 5545, 3.1), and never within a character. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};
    private static final byte[] END = {'\r', '\n'};

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is written as it is. */
    void line(String name, String value) throws IOException {
        byte[] octets = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LONGEST;
        while (octets.length - from > room) {
            int until = from + room;
            while (isWithinCharacter(octets[until])) {
                until--;
            }
            out.write(octets, from, until - from);
            out.write(FOLD);
            from = until;
            room = LONGEST - 1;
        }
        out.write(octets, from, octets.length - from);
        out.write(END);
    }

    /** A property whose value is text, which is escaped (RFC 5545, 3.3.11). */
    void text(String name, String text) throws IOException {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        line(
                name,
                plain.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    private static boolean isWithinCharacter(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
