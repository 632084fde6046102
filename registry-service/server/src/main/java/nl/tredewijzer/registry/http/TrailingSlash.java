package nl.tredewijzer.registry.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** An address with a slash behind it is another address (NL GOV API Design Rules, /core/no-trailing-slash). */
@Provider
@PreMatching
public class TrailingSlash implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.length() > 1 && path.endsWith("/")) {
            throw new ProblemException(Problems.noSuchAddress());
        }
    }
}
