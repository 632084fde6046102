package nl.tredewijzer.model.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of bytes in a row. */
final class Sha256 {

    /** Looking for the algorithm costs more than a node's hash; a digest is fresh again once it has given its hash. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::digest);

    private Sha256() {}

    static byte[] of(byte[]... parts) {
        MessageDigest digest = DIGEST.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** The hash of a node above two others, by one look at the digest: trees are made of little else. */
    static byte[] ofNode(byte prefix, byte[] left, byte[] right) {
        byte[] node = new byte[1 + left.length + right.length];
        node[0] = prefix;
        System.arraycopy(left, 0, node, 1, left.length);
        System.arraycopy(right, 0, node, 1 + left.length, right.length);
        return DIGEST.get().digest(node);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
