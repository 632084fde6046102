package nl.tredewijzer.registry.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the register and one subscriber share, to sign with (Standard Webhooks, "Signature scheme"). */
final class Secret {

    private static final String PREFIX = "whsec_";
    private static final String SCHEME = "v1,";
    private static final String ALGORITHM = "HmacSHA256";
    /** The specification asks for 24 to 64 random bytes. */
    private static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /** A new one. */
    static Secret random() {
        byte[] key = new byte[LENGTH];
        RANDOM.nextBytes(key);
        return new Secret(key);
    }

    /** What {@link #reveal()} wrote. */
    static Secret of(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A secret of a webhook begins with " + PREFIX);
        }
        return new Secret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** The secret itself, for its subscriber and the database only: {@code whsec_} and base64. */
    String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * Signs a message.
     *
     * @param at time of the attempt
     * @return {@code v1,} and base64 of the HMAC-SHA256 of {@code id.timestamp.payload}
     */
    String sign(String id, Instant at, byte[] payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return SCHEME + Base64.getEncoder().encodeToString(mac.doFinal(payload));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A message cannot be signed", e);
        }
    }

    /** Nothing that could end in a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
