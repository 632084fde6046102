package nl.tredewijzer.registry.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final byte[] PAYLOAD = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    /** The vector that the libraries of the specification share. */
    @Test
    void signsAsTheSpecificationDoes() {
        Secret secret = Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign(ID, AT, PAYLOAD)).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsAsAnotherImplementationDoes() throws WebhookSigningException {
        Secret secret = Secret.random();

        assertThat(secret.sign(ID, AT, PAYLOAD))
                .isEqualTo(new Webhook(secret.reveal())
                        .sign(ID, AT.getEpochSecond(), new String(PAYLOAD, StandardCharsets.UTF_8)));
    }

    @Test
    void isOfTheLengthThatTheSpecificationAsksAndEachTimeAnother() {
        String secret = Secret.random().reveal();

        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSizeBetween(24, 64);
        assertThat(Secret.random().reveal()).isNotEqualTo(secret);
    }

    @Test
    void isNotSeenWhereItIsWrittenByMistake() {
        Secret secret = Secret.random();

        assertThat("Signed with " + secret).isEqualTo("Signed with whsec_…");
    }
}
