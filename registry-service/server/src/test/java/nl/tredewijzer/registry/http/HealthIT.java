package nl.tredewijzer.registry.http;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static nl.tredewijzer.registry.testing.RegisterClient.register;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import nl.tredewijzer.registry.testing.RegisterIT;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@RunAsClient
class HealthIT extends RegisterIT {

    @Test
    void theRegisterIsAliveAndReady() {
        assertThat(register().get("/health/live").statusCode()).isEqualTo(200);

        JsonObject ready = json(register().get("/health/ready"));
        assertThat(ready.getString("status")).isEqualTo("UP");
        assertThat(ready.getJsonArray("checks").getJsonObject(0).getJsonObject("data"))
                .containsKey("database");
    }

    @Test
    void requestsAreCounted() {
        register().get("/v1");

        assertThat(register().get("/metrics?scope=application").body())
                .contains("register_requests_microseconds_count{answer=\"2xx\",method=\"LandingResource.landing\"");
    }
}
