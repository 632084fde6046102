package nl.tredewijzer.model.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A signature line of a note.
 *
 * @param name name of the key
 * @param keyId its identity, four bytes
 * @param signature the signature by that key
 */
record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "— ";

    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space <= DASH.length()) {
            throw new NoteRefused(Defect.NOT_A_SIGNATURE_LINE, line);
        }
        String encoded = line.substring(space + 1);
        byte[] bytes = decoded(encoded, line);
        if (bytes.length <= Integer.BYTES) {
            throw new NoteRefused(Defect.NOT_A_SIGNATURE_LINE, line);
        }
        return new NoteSignature(
                line.substring(DASH.length(), space),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    private static byte[] decoded(String encoded, String line) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            // the only way to write these bytes: no second text may carry the same signature
            if (Base64.getEncoder().encodeToString(bytes).equals(encoded)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new NoteRefused(Defect.NOT_A_SIGNATURE_LINE, line);
    }

    String line() {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }
}
