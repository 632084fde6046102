package nl.tredewijzer.registry.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Lets pages of other sites read the register (CORS): everything that is public anyway, and nothing that writes. */
public class CrossOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** Questions that are too long for an address, and change nothing. */
    private static final Set<String> READS_BY_POST =
            Set.of("/v1/verifications", "/v1/reconcile", "/v1/self-measurements");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean byPost = READS_BY_POST.contains(request.getRequestURI());
        String asked = request.getHeader("Access-Control-Request-Method");
        boolean preflight = request.getMethod().equals("OPTIONS") && asked != null;
        if (allowed(preflight ? asked : request.getMethod(), byPost)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", "API-Version, ETag, Link, Location, Retry-After");
        }
        if (preflight && request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setHeader(
                    "Access-Control-Allow-Methods", byPost ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean allowed(String method, boolean byPost) {
        return READS.contains(method) || byPost && method.equals("POST");
    }
}
