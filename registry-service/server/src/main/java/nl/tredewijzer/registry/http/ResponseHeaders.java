package nl.tredewijzer.registry.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.registry.http.limits.Proxies;

/**
 * The headers of every answer: the version of the API, and what a browser may not do with it. Placed in
 * {@code web.xml}, because the order of filters matters and because errors pass here as well.
 */
public class ResponseHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A page that others show inside theirs: it has nothing to click that changes anything. */
    private static final String FRAMED = "/v1/reconcile/preview";

    private static final String OWN_PAGES =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** No script, nothing from anywhere, and of styles only the one of the page itself. */
    private static final String FRAMED_PAGE =
            "default-src 'none'; style-src 'sha256-qg3g4ykelnKk+1aDEotbbZomLa2gP1FMVPcYv3ev1w0=';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors *";

    @Inject
    private transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean framed = ProblemServlet.askedPath(request).equals(FRAMED);
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Content-Security-Policy", framed ? FRAMED_PAGE : OWN_PAGES);
        if (proxies.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (ProblemServlet.askedPath(request).startsWith("/v1")) {
            response.setHeader(ApiVersion.HEADER, ApiVersion.CURRENT);
        }
        chain.doFilter(request, response);
    }
}
