package nl.tredewijzer.registry.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The entries of the log in a local file, one line of JSON each, so that they are at hand without the database. Lines are
 * only added, or cut off behind; where text was redacted, another file takes the place of this one.
 */
final class EntryFile implements AutoCloseable {

    private static final int LONGEST_LINE = 16 << 20;

    private static final int CHUNK = 4000;

    private final Path path;
    private final FileChannel channel;
    private volatile long[] ends = new long[1024];
    private volatile int count;

    private EntryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Opens the file, or makes it. A line that was not finished is cut off.
     *
     * @param lines takes each line that is there, in order
     */
    static EntryFile open(Path path, Consumer<byte[]> lines) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileChannel channel = channel(path);
        try {
            EntryFile file = new EntryFile(path, channel);
            file.readAll(lines);
            return file;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void readAll(Consumer<byte[]> lines) throws IOException {
        // not closed: the channel goes on
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)), 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                lines.accept(line.toByteArray());
                ended(end(count) + line.size() + 1);
                line.reset();
            } else {
                line.write(b);
            }
        }
        channel.truncate(end(count));
    }

    /** How many lines there are. */
    int count() {
        return count;
    }

    /** Adds lines, each without its line end. */
    void append(Iterable<byte[]> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        long end = end(count);
        long start = end;
        int added = count;
        for (byte[] line : lines) {
            bytes.write(line);
            bytes.write('\n');
            end += line.length + 1L;
            ends = added < ends.length ? ends : Arrays.copyOf(ends, ends.length * 2);
            ends[added++] = end;
        }
        write(ByteBuffer.wrap(bytes.toByteArray()), start);
        count = added;
    }

    private void ended(long end) {
        ends = count < ends.length ? ends : Arrays.copyOf(ends, ends.length * 2);
        ends[count] = end;
        count++;
    }

    /** The line with an index, from 0. */
    byte[] line(int index) throws IOException {
        long start = end(index);
        int length = Math.toIntExact(end(index + 1) - start - 1);
        if (length > LONGEST_LINE) {
            throw new IOException("Line " + index + " of the log is " + length + " bytes long");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("The file of the log ends before line " + index);
            }
        }
        return bytes.array();
    }

    /** Hands over each line, in order. */
    void forEach(Consumer<byte[]> lines) throws IOException {
        for (int index = 0; index < count; index++) {
            lines.accept(line(index));
        }
    }

    private void write(ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    private long end(int lines) {
        return lines == 0 ? 0 : ends[lines - 1];
    }

    /** Makes what was added survive the machine. */
    void force() throws IOException {
        channel.force(false);
    }

    /** Keeps so many lines, and forgets those behind them. */
    void cut(int lines) throws IOException {
        channel.truncate(end(lines));
        count = lines;
    }

    /**
     * Writes a file with other lines in the place of some, which takes the place of this one on the disk. This one can be
     * read until it is closed.
     *
     * @param others by index, from 0
     */
    EntryFile with(Map<Integer, byte[]> others) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(beside);
        EntryFile next = new EntryFile(path, channel(beside));
        try {
            for (int from = 0; from < count; from += CHUNK) {
                List<byte[]> lines = new ArrayList<>(CHUNK);
                for (int index = from; index < Math.min(count, from + CHUNK); index++) {
                    byte[] other = others.get(index);
                    lines.add(other == null ? line(index) : other);
                }
                next.append(lines);
            }
            next.force();
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return next;
        } catch (IOException | RuntimeException e) {
            next.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
