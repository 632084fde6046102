package nl.tredewijzer.model.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses to hand out more characters than agreed; leaves closing to its owner. */
final class BoundedReader extends FilterReader {

    private final long most;
    private long read;

    BoundedReader(Reader in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int got = in.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int characters) {
        read += characters;
        if (read > most) {
            throw new JsonRefused("The JSON text is longer than " + most + " characters");
        }
    }

    @Override
    public void close() {
        // The reader belongs to the caller.
    }
}
