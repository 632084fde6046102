package nl.tredewijzer.tender.formats.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML in which no tag, comment or instruction is longer than agreed. Parsers hold each of these in memory as a whole, and
 * a small zip can unpack to one of hundreds of megabytes. Looks at the bytes that mean the same in all encodings.
 */
final class BoundedMarkup extends FilterInputStream {

    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_BEGIN = 8;
    private static final String COMMENT = "!--";
    private static final String CHARACTERS = "![CDATA[";

    private final StringBuilder begin = new StringBuilder(LONGEST_BEGIN);
    private boolean inside;
    private int length;
    private int quote;
    private int last;
    private int lastButOne;

    BoundedMarkup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        look((byte) one);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        int read = in.read(buffer, offset, most);
        int end = offset + read;
        for (int i = offset; i < end; i++) {
            if (!inside) {
                i = nextBegin(buffer, i, end);
            }
            if (i < end) {
                look(buffer[i]);
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Text is passed over quickly: most of a workbook is text. */
    private static int nextBegin(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] != '<') {
            at++;
        }
        return at;
    }

    private void look(byte b) {
        if (b <= 0) {
            // no letter of markup: half of a character in UTF-16, a letter beyond ASCII, or the end
            length += inside ? 1 : 0;
        } else if (!inside) {
            if (b == '<') {
                inside = true;
                length = 0;
                quote = 0;
                begin.setLength(0);
            }
            return;
        } else {
            within(b);
        }
        if (inside && length > LONGEST) {
            throw Refusal.MARKUP_TOO_LONG.asError();
        }
    }

    private void within(int b) {
        length++;
        if (begin.length() < LONGEST_BEGIN) {
            begin.append((char) b);
        }
        if (b == '>' && ends()) {
            inside = false;
        } else if (isTag() && (b == '"' || b == '\'')) {
            quote = quote == 0 ? b : quote == b ? 0 : quote;
        }
        lastButOne = last;
        last = b;
    }

    private boolean isTag() {
        return begin.charAt(0) != '!' && begin.charAt(0) != '?';
    }

    private boolean ends() {
        if (isTag()) {
            return quote == 0;
        }
        if (begin.charAt(0) == '?') {
            return last == '?';
        }
        String beginning = begin.toString();
        if (beginning.startsWith(COMMENT)) {
            return last == '-' && lastButOne == '-' && length > COMMENT.length() + 2;
        }
        return !beginning.equals(CHARACTERS) || last == ']' && lastButOne == ']';
    }
}
