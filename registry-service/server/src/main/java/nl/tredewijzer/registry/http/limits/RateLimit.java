package nl.tredewijzer.registry.http.limits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tredewijzer.registry.http.ProblemServlet;
import nl.tredewijzer.registry.http.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one client from taking the register away from the others. The default is far above what a batch job asks;
 * {@code registry.rate.per-second=0} switches it off.
 */
public class RateLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proxies proxies;

    @Inject
    @ConfigProperty(name = "registry.rate.per-second", defaultValue = "1000")
    private long perSecond;

    @Inject
    @ConfigProperty(name = "registry.rate.burst", defaultValue = "60000")
    private long burst;

    private transient Buckets buckets;

    @Override
    public void init() {
        buckets = perSecond > 0 ? new Buckets(perSecond, burst, System.nanoTime()) : null;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long wait = buckets == null ? 0 : buckets.take(proxies.clientOf(request), System.nanoTime());
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, (wait + 999_999_999L) / 1_000_000_000L);
        response.setHeader("Retry-After", Long.toString(seconds));
        ProblemServlet.write(Problems.tooManyRequests(seconds), request, response);
    }
}
