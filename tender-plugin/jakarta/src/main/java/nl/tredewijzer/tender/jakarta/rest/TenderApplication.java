package nl.tredewijzer.tender.jakarta.rest;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/**
 * What the face consists of. It has no path of its own: an application that offers it extends this, with
 * {@code @ApplicationPath("/v1")}.
 */
public class TenderApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                EvaluationsResource.class,
                PoliciesResource.class,
                OpenApiResource.class,
                ProblemMapper.class,
                BodyLimit.class,
                FaceHeaders.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        // the API is described by OpenAPI, and by nothing else beside it
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
