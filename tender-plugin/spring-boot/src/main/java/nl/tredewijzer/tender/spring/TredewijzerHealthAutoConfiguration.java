package nl.tredewijzer.tender.spring;

import nl.tredewijzer.tender.registry.CertificateRegistry;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Health, where the application has the actuator of Spring Boot 3; that of Spring Boot 4 has a configuration of its own.
 * It comes after the beans of the plugin, because a condition sees only what is there before it.
 */
@AutoConfiguration(after = TredewijzerAutoConfiguration.class)
@ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
@ConditionalOnBean(CertificateRegistry.class)
@ConditionalOnProperty(name = "management.health.tredewijzer.enabled", matchIfMissing = true)
public class TredewijzerHealthAutoConfiguration {

    /** Up while the register answers, with the state that it answers from; else down, with the reason. */
    @Bean
    @ConditionalOnMissingBean(name = "tredewijzerHealthIndicator")
    public HealthIndicator tredewijzerHealthIndicator(CertificateRegistry registry) {
        return () -> {
            RegisterHealth health = RegisterHealth.of(registry);
            return (health.reached() ? Health.up() : Health.down())
                    .withDetails(health.details())
                    .build();
        };
    }
}
