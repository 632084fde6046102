package nl.tredewijzer.registry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.tredewijzer.registry.testing.RegisterClient;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class LandingIT extends RegisterIT {

    @Test
    void theApiSaysItsVersion() {
        HttpResponse<String> answer = RegisterClient.register().get("/v1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("API-Version")).hasValue(ApiVersion.CURRENT);
        assertThat(RegisterClient.json(answer).getString("name")).isEqualTo("Tredewijzer");
    }

    @Test
    void theApiDescribesItselfToEverybody() {
        HttpResponse<String> answer = RegisterClient.register().get("/v1/openapi.json");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(RegisterClient.json(answer).getString("openapi")).startsWith("3.0");
        assertThat(RegisterClient.json(answer).getJsonObject("info").getString("version"))
                .isEqualTo(ApiVersion.CURRENT);
    }
}
