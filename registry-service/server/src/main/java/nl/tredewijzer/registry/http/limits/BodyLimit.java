package nl.tredewijzer.registry.http.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.tredewijzer.model.stream.BoundedStream;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies over the limit of their route, whether or not they say their length beforehand. */
@Provider
@PreMatching
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    @Inject
    @ConfigProperty(name = "registry.limit.body", defaultValue = "1048576")
    private long general;

    @Inject
    @ConfigProperty(name = "registry.limit.body.intake", defaultValue = "268435456")
    private long intake;

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = request.getUriInfo().getPath().startsWith("intake/") ? intake : general;
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw new ProblemException(Problems.bodyTooLarge(limit));
        }
        request.setEntityStream(new BoundedStream(
                request.getEntityStream(), limit, () -> new ProblemException(Problems.bodyTooLarge(limit))));
    }
}
