package nl.tredewijzer.model.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;

/** Hands out no more bytes than agreed, whatever was said beforehand of how many there are. */
public final class BoundedStream extends FilterInputStream {

    private final long most;
    private final Supplier<? extends RuntimeException> tooMany;
    private long count;

    /**
     * A stream within bounds; closing it closes the one that it reads.
     *
     * @param most how many bytes there may be
     * @param tooMany makes the error that ends the reading as soon as there is one more
     */
    public BoundedStream(InputStream in, long most, Supplier<? extends RuntimeException> tooMany) {
        super(Objects.requireNonNull(in, "in"));
        this.most = most;
        this.tooMany = Objects.requireNonNull(tooMany, "tooMany");
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return (int) counted(in.read(buffer, offset, length));
    }

    @Override
    public long skip(long bytes) throws IOException {
        return counted(in.skip(bytes));
    }

    /** No: what was read again would be counted twice. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private long counted(long bytes) {
        count += Math.max(bytes, 0);
        if (count > most) {
            throw tooMany.get();
        }
        return bytes;
    }
}
