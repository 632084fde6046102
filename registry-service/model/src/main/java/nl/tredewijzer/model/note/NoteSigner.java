package nl.tredewijzer.model.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;

/** Signs notes with one key pair (RFC 8032, as c2sp.org/signed-note asks). */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey privateKey;

    /**
     * A signer.
     *
     * @param name the name that stands in its signatures
     * @param pair an Ed25519 pair
     * @throws IllegalArgumentException if the name cannot be one, or the pair is of another kind
     */
    public NoteSigner(String name, KeyPair pair) {
        this.key = new NoteKey(name, pair.getPublic());
        this.privateKey = pair.getPrivate();
    }

    /** The key by which others check its signatures. */
    public NoteKey key() {
        return key;
    }

    /**
     * The text with this signer's signature.
     *
     * @param text ends with a new line
     * @throws NoteRefused if the text cannot be that of a note
     */
    public SignedNote sign(String text) {
        try {
            Signature signature = Signature.getInstance(NoteKey.ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(text, List.of(new NoteSignature(key.name(), key.id(), signature.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + key.name() + " cannot sign", e);
        }
    }
}
