package nl.tredewijzer.model.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The public key of a signer of notes: Ed25519 (c2sp.org/signed-note, signature type 0x01) with the name that stands in
 * its signatures.
 *
 * @param name name of the key, without spaces and plus signs
 * @param publicKey the Ed25519 key
 */
public record NoteKey(String name, PublicKey publicKey) {

    static final String ALGORITHM = "Ed25519";

    private static final byte TYPE = 1;
    private static final int RAW_LENGTH = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException if the name cannot be one, or the key is no Ed25519 key */
    public NoteKey {
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.chars().anyMatch(NoteKey::isSpaceOrControl)) {
            throw new IllegalArgumentException("A key's name has no spaces, plus signs or control characters");
        }
        byte[] encoded = publicKey.getEncoded();
        if (encoded.length != X509_PREFIX.length + RAW_LENGTH
                || !Arrays.equals(encoded, 0, X509_PREFIX.length, X509_PREFIX, 0, X509_PREFIX.length)) {
            throw new IllegalArgumentException("The key " + name + " is not an Ed25519 key");
        }
    }

    private static boolean isSpaceOrControl(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /**
     * Reads {@code name+identity+key}: the identity as eight hexadecimal digits, the key as Base 64 of 0x01 and 32
     * bytes. It is the form in which the tools around signed notes hand keys over.
     *
     * @throws NoteRefused if it is something else
     */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length < 3) {
            throw new NoteRefused(Defect.NOT_A_KEY, text);
        }
        try {
            byte[] key = Base64.getDecoder().decode(parts[2]);
            if (key.length != RAW_LENGTH + 1 || key[0] != TYPE) {
                throw new NoteRefused(Defect.KEY_OF_ANOTHER_KIND, text);
            }
            NoteKey read = new NoteKey(parts[0], publicKey(Arrays.copyOfRange(key, 1, key.length)));
            if (!read.identity().equals(parts[1].toLowerCase(Locale.ROOT))) {
                throw new NoteRefused(Defect.KEY_IDENTITY_DIFFERS, text);
            }
            return read;
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new NoteRefused(Defect.NOT_A_KEY, text);
        }
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + RAW_LENGTH);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, RAW_LENGTH);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return name + "+" + identity() + "+" + Base64.getEncoder().encodeToString(typed());
    }

    /** Its identity in signatures, as eight hexadecimal digits. */
    public String identity() {
        return HexFormat.of().toHexDigits(id());
    }

    int id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(typed())).getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private byte[] typed() {
        byte[] encoded = publicKey.getEncoded();
        byte[] typed = new byte[RAW_LENGTH + 1];
        typed[0] = TYPE;
        System.arraycopy(encoded, X509_PREFIX.length, typed, 1, RAW_LENGTH);
        return typed;
    }

    /** Whether a signature line is by this key. */
    boolean made(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    boolean verifies(String text, byte[] signature) {
        try {
            Signature verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(publicKey);
            verification.update(text.getBytes(StandardCharsets.UTF_8));
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            // a signature of the wrong length, or a point that is none
            return false;
        }
    }
}
