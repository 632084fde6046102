package nl.tredewijzer.tender.spring;

import java.time.Clock;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.run.TenderEvaluator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * The beans of the plugin. Each steps back where the application has one of its own: a register in memory in its tests,
 * policies from elsewhere.
 */
@AutoConfiguration
@EnableConfigurationProperties(TredewijzerProperties.class)
public class TredewijzerAutoConfiguration {

    /** The policies of the catalogue, and the authority's own. */
    @Bean
    @ConditionalOnMissingBean
    public Policies tredewijzerPolicies(TredewijzerProperties properties) {
        return Sources.policies(properties);
    }

    /** The register, over HTTP or from a signed snapshot. */
    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnRegister.class)
    public CertificateRegistry tredewijzerRegistry(TredewijzerProperties properties, ObjectProvider<Clock> clock) {
        return Sources.registry(properties, clock.getIfUnique(Clock::systemUTC));
    }

    /** Whom names mean, where the register may be told. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("tredewijzer.register")
    @Conditional(OnRegister.NothingHidden.class)
    public NameLookup tredewijzerNames(TredewijzerProperties properties, ObjectProvider<Clock> clock) {
        return Sources.names(properties, clock.getIfUnique(Clock::systemUTC));
    }

    /** What credits the certificates that the register knows. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(CertificateRegistry.class)
    public TenderEvaluator tredewijzerEvaluator(CertificateRegistry registry, ObjectProvider<Clock> clock) {
        return new TenderEvaluator(registry, clock.getIfUnique(Clock::systemUTC));
    }
}
