package nl.tredewijzer.registry.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Counts and times requests per resource method and kind of answer, at {@code /metrics?scope=application}. What was
 * asked is not in it: bidders are confidential.
 */
@Provider
@ApplicationScoped
public class RequestMetrics implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STARTED = RequestMetrics.class.getName();

    private static final Metadata REQUESTS = Metadata.builder()
            .withName("register_requests_microseconds")
            .withDescription("Requests by resource method and kind of answer")
            .build();

    @Inject
    private MetricRegistry metrics;

    @Context
    private ResourceInfo resource;

    private final Map<String, Histogram> histograms = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(STARTED, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STARTED) instanceof Long started && resource.getResourceMethod() != null) {
            String method = resource.getResourceClass().getSimpleName() + "."
                    + resource.getResourceMethod().getName();
            String answer = response.getStatus() / 100 + "xx";
            histograms
                    .computeIfAbsent(method + answer, key -> histogram(method, answer))
                    .update((System.nanoTime() - started) / 1000);
        }
    }

    private Histogram histogram(String method, String answer) {
        return metrics.histogram(REQUESTS, new Tag("method", method), new Tag("answer", answer));
    }
}
