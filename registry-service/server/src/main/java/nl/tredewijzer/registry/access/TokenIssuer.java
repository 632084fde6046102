package nl.tredewijzer.registry.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Writes tokens (RFC 7519, signed RS256) that this register accepts, when it is not set to an identity provider. */
public final class TokenIssuer {

    /** The {@code iss} claim of the register's own tokens. */
    public static final String ISSUER = "tredewijzer-register";

    private final PrivateKey key;
    private final Clock clock;

    /** Signs with this key, at the time of this clock. */
    public TokenIssuer(PrivateKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** A token for the keeper of the register. */
    public String forRegistrar(Duration validity) {
        return token(Role.REGISTRAR, Role.REGISTRAR, "", validity);
    }

    /**
     * A token for a certification body, which may send in its own certificates.
     *
     * @param body its name, as it stands in the certificates
     */
    public String forCertificationBody(String body, Duration validity) {
        String name = onOneLine(body);
        return token(Role.CERTIFICATION_BODY, name, ",\"certification_body\":" + quoted(name), validity);
    }

    /**
     * A token for somebody who follows the register, and may keep webhooks.
     *
     * @param name whose webhooks they are
     */
    public String forSubscriber(String name, Duration validity) {
        return token(Role.SUBSCRIBER, onOneLine(name), "", validity);
    }

    /**
     * A token for an organisation, which may keep measurements of its own.
     *
     * @param kvkNumber its eight digits
     */
    public String forOrganisation(String kvkNumber, Duration validity) {
        return token(Role.ORGANISATION, kvkNumber, ",\"kvk_number\":" + quoted(kvkNumber), validity);
    }

    private static String onOneLine(String name) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Whoever has a token needs a name on one line");
        }
        return name;
    }

    private String token(String role, String subject, String more, Duration validity) {
        Instant now = clock.instant();
        String claims = "{\"iss\":" + quoted(ISSUER) + ",\"sub\":" + quoted(subject) + ",\"upn\":" + quoted(subject)
                + ",\"groups\":[" + quoted(role) + "],\"jti\":"
                + quoted(UUID.randomUUID().toString())
                + ",\"iat\":" + now.getEpochSecond() + ",\"exp\":"
                + now.plus(validity).getEpochSecond() + more + "}";
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(sign(signed));
    }

    private byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
