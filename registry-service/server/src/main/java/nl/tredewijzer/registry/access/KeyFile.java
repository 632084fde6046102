package nl.tredewijzer.registry.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key in PEM form in a file that only its owner reads; made when it is first asked for. */
public final class KeyFile {

    private KeyFile() {}

    /**
     * The text of the file, made now when there is none. Two processes that ask at once get the same.
     *
     * @param pem makes a new key
     */
    public static String read(Path file, Supplier<String> pem) {
        try {
            if (!Files.exists(file)) {
                create(file, pem.get());
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " cannot be read or made", e);
        }
    }

    private static void create(Path file, String pem) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, file.getFileName().toString(), ".draft", ownerOnly());
        try {
            Files.writeString(draft, pem, StandardCharsets.US_ASCII);
            // complete or absent, and the first one stays
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another process was first: its key counts
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A block of PEM. */
    public static String pem(String type, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }

    /**
     * The bytes of the block of this type, or empty when there is none.
     *
     * @throws IllegalArgumentException if the block is not Base 64
     */
    public static Optional<byte[]> der(String type, String pem) {
        Matcher block = Pattern.compile("-----BEGIN " + type + "-----([^-]*)-----END " + type + "-----")
                .matcher(pem);
        return block.find() ? Optional.of(Base64.getMimeDecoder().decode(block.group(1))) : Optional.empty();
    }
}
