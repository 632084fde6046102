package nl.tredewijzer.tender.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.tredewijzer.tender.formats.source.InputRefused;

/** Changes files by chance, the same chance every time, and reads what comes of it. */
public final class Mutations {

    /** How often a changed file was still a value, and how often it was refused. */
    public record Tally(int values, int refused) {}

    private static final byte[] TELLING =
            "<>&;\"'{}[]:,\\/!-=\t\n\r\0 €0123456789xUTF".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final SplittableRandom chance;

    Mutations(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** Tries each file so often; fails with the file and round of anything that ends in another way. */
    Tally tried(Map<String, byte[]> originals, int rounds) {
        return tried(originals, rounds, this::mutated);
    }

    /** The same with files that are changed in another way; the change leaves what it is given as it is. */
    public static Tally tried(Map<String, byte[]> originals, int rounds, UnaryOperator<byte[]> change) {
        int values = 0;
        int refused = 0;
        for (Map.Entry<String, byte[]> original : originals.entrySet()) {
            for (int round = 0; round < rounds; round++) {
                byte[] mutated = change.apply(original.getValue());
                try {
                    TenderReading.read(mutated);
                    values++;
                } catch (InputRefused expected) {
                    refused++;
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    throw new AssertionError(original.getKey() + ", round " + round + ": " + e, e);
                }
            }
        }
        return new Tally(values, refused);
    }

    private byte[] mutated(byte[] original) {
        boolean zip = original.length > 1 && original[0] == 'P' && original[1] == 'K';
        return zip && chance.nextInt(4) > 0 ? withinZip(original) : changed(original);
    }

    private byte[] changed(byte[] original) {
        byte[] bytes = original.clone();
        for (int changes = 1 + chance.nextInt(4); changes > 0 && bytes.length > 0; changes--) {
            int at = chance.nextInt(bytes.length);
            int length = Math.min(1 + chance.nextInt(40), bytes.length - at);
            bytes = switch (chance.nextInt(6)) {
                case 0 -> flipped(bytes, at);
                case 1 -> spliced(bytes, at, at + length, new byte[0]);
                case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                case 3 -> spliced(bytes, at, at + 1, new byte[] {TELLING[chance.nextInt(TELLING.length)]});
                case 4 -> Arrays.copyOf(bytes, at);
                default -> swapped(bytes, at, length);
            };
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << chance.nextInt(8));
        return bytes;
    }

    private byte[] swapped(byte[] bytes, int at, int length) {
        int other = chance.nextInt(bytes.length - length + 1);
        byte[] part = Arrays.copyOfRange(bytes, other, other + length);
        return spliced(bytes, at, at + length, part);
    }

    /** The bytes with others in the place of some of them. */
    public static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
        byte[] all = new byte[from + instead.length + bytes.length - to];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(instead, 0, all, from, instead.length);
        System.arraycopy(bytes, to, all, from + instead.length, bytes.length - to);
        return all;
    }

    /** One part of the zip is changed and packed again: otherwise hardly anything gets past the check sums. */
    private byte[] withinZip(byte[] original) {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original));
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
            int chosen = chance.nextInt(parts.size());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                int at = 0;
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(at == chosen ? changed(part.getValue()) : part.getValue());
                    out.closeEntry();
                    at++;
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
