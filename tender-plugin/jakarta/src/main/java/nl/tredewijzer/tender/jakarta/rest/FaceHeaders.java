package nl.tredewijzer.tender.jakarta.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;

/** The headers of every answer: the version of the API, and what a browser may not do with it. */
class FaceHeaders implements ContainerResponseFilter {

    /** The version of the API, which is not that of the software (NL GOV API Design Rules, /core/version-header). */
    private static final String API_VERSION = "1.0.0";

    /** What an answer says, whatever it is. */
    static final Map<String, String> ALWAYS = Map.of(
            "API-Version",
            API_VERSION,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            // a report brings its own style, and no script; nothing else here is shown by a browser
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; sandbox allow-popups");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        ALWAYS.forEach(headers::putSingle);
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            // bidders are confidential
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
