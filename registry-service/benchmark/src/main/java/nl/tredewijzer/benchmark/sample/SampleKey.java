package nl.tredewijzer.benchmark.sample;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import nl.tredewijzer.model.note.NoteSigner;

/** Keys of invented registers. */
public final class SampleKey {

    private SampleKey() {}

    /** A new key. */
    public static NoteSigner signer() {
        try {
            return new NoteSigner(
                    "register.example/pso",
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform makes Ed25519 keys", e);
        }
    }
}
