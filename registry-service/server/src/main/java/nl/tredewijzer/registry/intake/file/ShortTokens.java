package nl.tredewijzer.registry.intake.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** JSON text without overlong strings, names or numbers, which a parser would hold in memory whole. */
final class ShortTokens extends FilterReader {

    private final int longest;
    private boolean quoted;
    private boolean escaped;
    private int length;

    ShortTokens(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        if (c >= 0) {
            look((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int got = in.read(buffer, offset, most);
        for (int i = offset; i < offset + got; i++) {
            look(buffer[i]);
        }
        return got;
    }

    private void look(char c) {
        if (!escaped && c == '"') {
            quoted = !quoted;
            length = 0;
        } else if (!quoted && (c == ',' || c == ':' || c <= ' ')) {
            length = 0;
        } else if (++length > longest) {
            throw new UploadRefused(Fault.ofFile(
                    "MALFORMED_JSON",
                    "Een waarde is langer dan " + longest + " tekens.",
                    "A value is longer than " + longest + " characters."));
        }
        escaped = quoted && !escaped && c == '\\';
    }
}
