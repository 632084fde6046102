package nl.tredewijzer.registry.http;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.tredewijzer.registry.access.TokenIssuer;
import nl.tredewijzer.registry.access.TokenKeys;
import nl.tredewijzer.registry.testing.RegisterClient;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class AccessIT extends RegisterIT {

    private static final Path DATA = Path.of(System.getProperty("registry.test.data", "."));

    @Test
    void withoutATokenNothingIsWritten() {
        HttpResponse<String> answer = register().get("/v1/probe/registrar");

        assertProblem(answer, 401, "no-valid-token");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aTokenOfAnotherRoleIsNotEnough() {
        assertProblem(ask("/v1/probe/registrar", RegisterClient.asBody("Kiwa")), 403, "not-allowed");
    }

    @Test
    void theRegistrarIsLetIn() {
        assertThat(ask("/v1/probe/registrar", RegisterClient.asRegistrar()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTokenNamesItsCertificationBody() {
        HttpResponse<String> answer = ask("/v1/probe/body", RegisterClient.asBody("Instelling \"Zuid\" \\ Één"));

        assertThat(json(answer).getString("certificationBody")).isEqualTo("Instelling \"Zuid\" \\ Één");
    }

    @Test
    void aTokenThatIsOverIsNotValid() {
        Clock lastWeek = Clock.fixed(Instant.now().minus(Duration.ofDays(7)), ZoneOffset.UTC);
        TokenIssuer issuer = new TokenIssuer(TokenKeys.in(DATA).getPrivate(), lastWeek);

        assertProblem(
                ask("/v1/probe/registrar", "Bearer " + issuer.forRegistrar(Duration.ofDays(1))), 401, "no-valid-token");
    }

    @Test
    void aTokenSignedWithAnotherKeyIsNotValid() throws NoSuchAlgorithmException {
        KeyPair another = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        TokenIssuer issuer = new TokenIssuer(another.getPrivate(), Clock.systemUTC());

        assertProblem(
                ask("/v1/probe/registrar", "Bearer " + issuer.forRegistrar(Duration.ofDays(1))), 401, "no-valid-token");
    }

    @Test
    void theSigningKeyIsForItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(DATA.resolve(TokenKeys.FILE)))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private static HttpResponse<String> ask(String path, String authorization) {
        return register().send(register().to(path).header("Authorization", authorization));
    }
}
