package nl.tredewijzer.model.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks a snapshot and hands out its lines, many at a time, within limits that no file can pass. */
final class LineReader {

    /** Longest line, in bytes: more than the longest event that the register takes. */
    static final int LONGEST_LINE = 8 << 20;

    private static final int AT_A_TIME = 1 << 20;

    private final InputStream unpacked;
    private final long most;
    private byte[] buffer = new byte[AT_A_TIME];
    private int filled;
    private long total;

    /**
     * Begins to unpack.
     *
     * @param most most bytes that the unpacked file may have
     */
    LineReader(InputStream file, long most) throws IOException {
        this.most = most;
        try {
            this.unpacked = new GZIPInputStream(file, 1 << 16);
        } catch (EOFException e) {
            throw SnapshotRefused.whole(Defect.TRUNCATED);
        } catch (ZipException e) {
            throw SnapshotRefused.whole(Defect.NOT_GZIP);
        }
    }

    /** The first line, without its end. */
    byte[] manifest() throws IOException {
        int end = 0;
        while (true) {
            for (; end < filled; end++) {
                if (buffer[end] == '\n') {
                    byte[] line = Arrays.copyOf(buffer, end);
                    drop(end + 1);
                    return line;
                }
            }
            if (!fill()) {
                throw SnapshotRefused.whole(Defect.NOT_A_MANIFEST);
            }
        }
    }

    /** The lines that follow, at least one; empty at the end of the file. */
    Optional<Lines> next(long sequence) throws IOException {
        while (true) {
            boolean more = fill();
            int end = lastEnd();
            if (end >= 0 && (!more || filled >= AT_A_TIME)) {
                Lines lines = Lines.in(buffer, end + 1, sequence);
                drop(end + 1);
                return Optional.of(lines);
            }
            if (!more) {
                if (filled > 0) {
                    throw SnapshotRefused.whole(Defect.LINE_NOT_ENDED);
                }
                return Optional.empty();
            }
        }
    }

    private int lastEnd() {
        int end = filled - 1;
        while (end >= 0 && buffer[end] != '\n') {
            end--;
        }
        return end;
    }

    private void drop(int bytes) {
        System.arraycopy(buffer, bytes, buffer, 0, filled - bytes);
        filled -= bytes;
    }

    /** Reads on into the buffer, which grows when one line fills it; false at the end of the file. */
    private boolean fill() throws IOException {
        if (filled == buffer.length) {
            if (filled >= LONGEST_LINE) {
                throw SnapshotRefused.whole(Defect.LINE_TOO_LONG);
            }
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        int read = read();
        if (read < 0) {
            return false;
        }
        filled += read;
        total += read;
        if (total > most) {
            throw SnapshotRefused.whole(Defect.TOO_LARGE);
        }
        return true;
    }

    private int read() throws IOException {
        try {
            return unpacked.read(buffer, filled, buffer.length - filled);
        } catch (EOFException e) {
            throw SnapshotRefused.whole(Defect.TRUNCATED);
        } catch (ZipException e) {
            throw SnapshotRefused.whole(Defect.DAMAGED);
        }
    }
}
