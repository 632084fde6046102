package nl.tredewijzer.model.snapshot;

import java.util.Arrays;

/**
 * Some entries of a snapshot that follow each other, as they stand in the file.
 *
 * @param first sequence of the first one
 * @param text the lines, each with its end
 * @param ends where each line ends, before its line end
 */
record Lines(long first, byte[] text, int[] ends) {

    private static final byte LINE_END = '\n';
    private static final int SHORTEST = 200;

    /** The whole lines in the first bytes of a buffer. */
    static Lines in(byte[] buffer, int length, long first) {
        int[] ends = new int[length / SHORTEST + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == LINE_END) {
                ends = count < ends.length ? ends : Arrays.copyOf(ends, 2 * count);
                ends[count++] = i;
            }
        }
        return new Lines(first, Arrays.copyOf(buffer, length), Arrays.copyOf(ends, count));
    }

    int count() {
        return ends.length;
    }

    /** The line with this index, from 0. */
    EntryLine line(int index) {
        return EntryLine.cut(text, index == 0 ? 0 : ends[index - 1] + 1, ends[index], first + index);
    }

    /** The sequence of the line behind the last one. */
    long next() {
        return first + ends.length;
    }
}
