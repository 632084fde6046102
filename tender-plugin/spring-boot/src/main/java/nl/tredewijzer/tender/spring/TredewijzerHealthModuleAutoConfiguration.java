package nl.tredewijzer.tender.spring;

import nl.tredewijzer.tender.registry.CertificateRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The same as {@link TredewijzerHealthAutoConfiguration}, where health is a module of its own: since Spring Boot 4. */
@AutoConfiguration(after = TredewijzerAutoConfiguration.class)
@ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
@ConditionalOnBean(CertificateRegistry.class)
@ConditionalOnProperty(name = "management.health.tredewijzer.enabled", matchIfMissing = true)
class TredewijzerHealthModuleAutoConfiguration {

    /** Up while the register answers, with the state that it answers from; else down, with the reason. */
    @Bean
    @ConditionalOnMissingBean(name = "tredewijzerHealthIndicator")
    HealthIndicator tredewijzerHealthIndicator(CertificateRegistry registry) {
        return () -> {
            RegisterHealth health = RegisterHealth.of(registry);
            return (health.reached() ? Health.up() : Health.down())
                    .withDetails(health.details())
                    .build();
        };
    }
}
