package nl.tredewijzer.registry.intake.file;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.tredewijzer.registry.http.Sha256;

/**
 * A file that was received, on disk.
 *
 * @param path where it is
 * @param size in bytes
 * @param sha256 of its bytes, hexadecimal
 * @param encoding how its characters are written
 */
public record ReceivedFile(Path path, long size, String sha256, Encoding encoding) {

    private static final int BUFFER = 1 << 16;

    /**
     * Writes a stream to disk and looks at it as it passes. The file is safely on disk when this returns, and is taken
     * away again when it throws.
     *
     * @throws UploadRefused if it is empty or not text
     * @throws IOException if it cannot be read or kept
     */
    public static ReceivedFile receive(InputStream stream, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        boolean received = false;
        try {
            ReceivedFile file = write(stream, path);
            received = true;
            return file;
        } finally {
            if (!received) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static ReceivedFile write(InputStream stream, Path path) throws IOException {
        EncodingDetector detector = new EncodingDetector();
        MessageDigest digest = Sha256.begin();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW)) {
            byte[] buffer = new byte[BUFFER];
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                detector.accept(buffer, length);
                digest.update(buffer, 0, length);
                out.write(buffer, 0, length);
                size += length;
            }
        }
        if (size == 0) {
            throw new UploadRefused(
                    Fault.ofFile("EMPTY_FILE", "Er is een leeg bestand aangeleverd.", "An empty file was sent."));
        }
        detector.fault().ifPresent(fault -> {
            throw new UploadRefused(fault);
        });
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new ReceivedFile(path, size, HexFormat.of().formatHex(digest.digest()), detector.encoding());
    }

    /** Its characters, without a byte order mark. */
    Reader open() throws IOException {
        InputStream stream = new FileInputStream(path.toFile());
        stream.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(stream, encoding.charset()), BUFFER);
    }
}
