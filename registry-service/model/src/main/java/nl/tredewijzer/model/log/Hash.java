package nl.tredewijzer.model.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A hash in a Merkle tree: SHA-256 with the prefixes of RFC 6962 section 2.1, which keep a leaf from being taken for two
 * hashes. Immutable.
 */
public final class Hash {

    /** Length, in bytes. */
    public static final int LENGTH = 32;

    private static final int BASE64_LENGTH = 44;
    private static final byte[] LEAF = {0};
    private static final byte INNER = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash with these bytes.
     *
     * @throws IllegalArgumentException unless there are 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has " + LENGTH + " bytes: " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * Reads the standard Base 64 encoding (RFC 4648 section 4) of a hash; only the one canonical encoding is taken, so
     * that no two texts mean the same hash.
     *
     * @throws IllegalArgumentException if it is another text
     */
    public static Hash parse(String base64) {
        if (base64.length() == BASE64_LENGTH) {
            try {
                Hash hash = of(Base64.getDecoder().decode(base64));
                if (hash.base64().equals(base64)) {
                    return hash;
                }
            } catch (IllegalArgumentException e) {
                // said below, with the reason a reader understands
            }
        }
        throw new IllegalArgumentException("A hash is 44 characters of Base 64 for 32 bytes");
    }

    /** The hash of a leaf: SHA-256(0x00 ‖ data). */
    public static Hash ofLeaf(byte[] data) {
        return new Hash(Sha256.of(LEAF, data));
    }

    /** The hash of a node above two others: SHA-256(0x01 ‖ left ‖ right). */
    public static Hash ofChildren(Hash left, Hash right) {
        return new Hash(Sha256.ofNode(INNER, left.bytes, right.bytes));
    }

    /** The root of a tree without leaves: SHA-256 of nothing. */
    public static Hash ofNothing() {
        return new Hash(Sha256.of());
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its standard Base 64 encoding, as checkpoints and proofs write it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    void writeTo(byte[] column, int position) {
        System.arraycopy(bytes, 0, column, position, LENGTH);
    }

    static Hash readFrom(byte[] column, int position) {
        return new Hash(Arrays.copyOfRange(column, position, position + LENGTH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
