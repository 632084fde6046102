package nl.tredewijzer.registry.system;

import static nl.tredewijzer.registry.testing.Problems.assertProblem;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The server of the tests believes proxies on 127.0.0.1, so that a test can be many clients. */
@RunAsClient
class RateLimitIT extends RegisterIT {

    @Test
    void aClientThatAsksTooMuchIsToldWhenToComeBackAndNobodyElseNoticesIt() {
        HttpResponse<String> last = ask("203.0.113.7");
        for (int i = 0; i < 1000 && last.statusCode() == 200; i++) {
            last = ask("203.0.113.7");
        }

        assertProblem(last, 429, "too-many-requests");
        assertThat(Long.parseLong(last.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(ask("203.0.113.8").statusCode()).isEqualTo(200);
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        HttpResponse<String> answer = register().send(register().to("/v1").header("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    private static HttpResponse<String> ask(String client) {
        // what the client itself says stands in front of what the proxy adds, and is not believed
        return register().send(register().to("/v1").setHeader("X-Forwarded-For", "198.51.100.1, " + client));
    }
}
