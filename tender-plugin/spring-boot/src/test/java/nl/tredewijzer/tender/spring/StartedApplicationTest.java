package nl.tredewijzer.tender.spring;

import java.util.Optional;
import org.springframework.boot.actuate.health.HealthComponent;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** On the oldest Spring Boot that the starter is tested with. */
class StartedApplicationTest extends StartedApplicationContract {

    @Override
    protected Optional<String> health(ConfigurableApplicationContext platform) {
        return Optional.ofNullable(platform.getBean(HealthEndpoint.class).healthForPath("tredewijzer"))
                .map(HealthComponent::getStatus)
                .map(Status::getCode);
    }
}
