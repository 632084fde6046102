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
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The key pair with which this register signs and checks its own tokens. It is made in the data directory when it is
 * first asked for, readable by its owner only, and is never part of the software.
 */
public final class TokenKeys {

    /** The file in the data directory; the public key follows from the private one. */
    public static final String FILE = "token-signing-key.pem";

    private static final String TYPE = "PRIVATE KEY";

    private TokenKeys() {}

    /** The pair of this data directory, made now when there is none. Two processes that ask at once get the same. */
    public static KeyPair in(Path dataDirectory) {
        Path file = dataDirectory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The token key " + file + " cannot be read or made", e);
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException("The token key " + file + " is not an RSA key in PEM form", e);
        }
    }

    /** A public key in PEM form, as MicroProfile JWT expects it in {@code mp.jwt.verify.publickey}. */
    public static String pem(KeyPair pair) {
        return pem("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        String pem = pem(TYPE, generator.generateKeyPair().getPrivate().getEncoded());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".draft", ownerOnly());
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

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        String base64 = Files.readString(file, StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey)
                rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        return new KeyPair(rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())), key);
    }

    private static String pem(String type, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }
}
