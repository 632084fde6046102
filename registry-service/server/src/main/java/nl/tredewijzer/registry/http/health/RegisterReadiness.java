package nl.tredewijzer.registry.http.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once every condition is met. A database that is lost afterwards is shown but does not make the node unready:
 * lookup and search do not need it.
 */
@Readiness
@ApplicationScoped
public class RegisterReadiness implements HealthCheck {

    @Inject
    @Any
    private Instance<ReadinessCondition> conditions;

    @Inject
    private DatabaseProbe database;

    @Override
    public HealthCheckResponse call() {
        boolean ready = true;
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("register");
        for (ReadinessCondition condition : conditions) {
            boolean met = condition.isMet();
            ready &= met;
            answer.withData(
                    condition.name(),
                    condition.trouble().map(trouble -> "degraded: " + trouble).orElse(met ? "up" : "starting"));
            condition.proof().ifPresent(proof -> answer.withData(condition.name() + "Proof", proof));
            condition.gap().ifPresent(gap -> answer.withData(condition.name() + "ProofGap", gap));
        }
        return answer.withData("database", database.isReachable() ? "up" : "degraded")
                .status(ready)
                .build();
    }
}
