package nl.tredewijzer.tender.formats;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the first characters of a file say about it. */
enum Signature {
    /** A zip, so perhaps a workbook. */
    ZIP,
    XML,
    JSON,
    /** Anything else: a list, or something that is refused as one. */
    OTHER;

    private static final int LOOKED_AT = 4096;
    private static final Pattern XML_START =
            Pattern.compile("(?s)\\s*<(?:\\?xml\\s|!--|!DOCTYPE\\s|[A-Za-z_][\\w.-]*(?::|\\s+xmlns)).*");
    private static final Pattern JSON_START = Pattern.compile("(?s)\\s*(?:\\{|\\[\\s*\\{).*");

    static Signature of(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_16);
            return of(start.strip());
        }
        int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return of(new String(bytes, mark, Math.min(bytes.length - mark, LOOKED_AT), StandardCharsets.ISO_8859_1));
    }

    static Signature of(String text) {
        String start = text.substring(text.startsWith("\uFEFF") ? 1 : 0, Math.min(text.length(), LOOKED_AT));
        if (JSON_START.matcher(start).matches()) {
            return JSON;
        }
        return XML_START.matcher(start).matches() ? XML : OTHER;
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
