package nl.tredewijzer.registry.http.limits;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;

/** Ends with a problem as soon as more than the limit has been read. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long count;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return (int) counted(super.read(buffer, offset, length));
    }

    @Override
    public long skip(long length) throws IOException {
        return counted(super.skip(length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private long counted(long bytes) {
        count += Math.max(bytes, 0);
        if (count > limit) {
            throw new ProblemException(Problems.bodyTooLarge(limit));
        }
        return bytes;
    }
}
