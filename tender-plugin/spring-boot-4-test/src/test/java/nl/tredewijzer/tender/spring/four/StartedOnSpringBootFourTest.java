package nl.tredewijzer.tender.spring.four;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import nl.tredewijzer.tender.spring.RegisterDouble;
import nl.tredewijzer.tender.spring.StartedApplicationContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** On Spring Boot 4, with the starter as it was compiled for Spring Boot 3. */
class StartedOnSpringBootFourTest extends StartedApplicationContract {

    @Override
    protected Optional<String> health(ConfigurableApplicationContext platform) {
        return Optional.ofNullable(platform.getBean(HealthEndpoint.class).healthForPath("tredewijzer"))
                .map(HealthDescriptor::getStatus)
                .map(Status::getCode);
    }

    @Test
    void itIsSpringBootFourThatRuns() {
        assertThat(SpringBootVersion.getVersion()).startsWith("4.");
    }

    @Test
    void platformServesAnEvaluationOverHttpAndTellsThatItIsWell() throws IOException, InterruptedException {
        try (RegisterDouble register = new RegisterDouble();
                ConfigurableApplicationContext platform = started(
                        TenderPlatform.class,
                        "tredewijzer.register=" + register.address(),
                        "management.endpoint.health.show-details=always")) {
            HttpResponse<String> evaluation = send(HttpRequest.newBuilder(at(platform, "/social-return"))
                    .POST(BodyPublishers.ofString("De Bonte Bezem;" + RegisterDouble.CERTIFIED))
                    .build());
            assertThat(evaluation.statusCode()).isEqualTo(200);
            assertThat(evaluation.body()).contains("SPRING-1", "PARTLY_CREDITED");

            HttpResponse<String> health = send(
                    HttpRequest.newBuilder(at(platform, "/actuator/health")).build());
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"tredewijzer\"", "\"sequence\":1");
        }
    }

    private static URI at(ConfigurableApplicationContext platform, String path) {
        return URI.create("http://127.0.0.1:" + platform.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
