package nl.tredewijzer.registry.http;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import nl.tredewijzer.registry.access.Role;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The API of the register, under {@code /v1}. Resources and providers are found by annotation.
 *
 * <p>It is a bean because Payara only checks tokens for an application class that is one.
 */
@ApplicationScoped
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({Role.CERTIFICATION_BODY, Role.ORGANISATION, Role.REGISTRAR, Role.SUBSCRIBER})
public class RegisterApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        // the API is described by OpenAPI, and by nothing else beside it
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
