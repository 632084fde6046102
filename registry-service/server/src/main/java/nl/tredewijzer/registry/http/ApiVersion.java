package nl.tredewijzer.registry.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says the full version of the API in every answer (NL GOV API Design Rules, /core/version-header). */
@Provider
public class ApiVersion implements ContainerResponseFilter {

    /** The version of the API, which is not that of the software. */
    public static final String CURRENT = "1.0.0";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("API-Version", CURRENT);
    }
}
