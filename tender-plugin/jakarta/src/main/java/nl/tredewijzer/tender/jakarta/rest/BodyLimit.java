package nl.tredewijzer.tender.jakarta.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import nl.tredewijzer.model.stream.BoundedStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Refuses bodies over the limit, whether or not they say their length beforehand, and addresses that end in a slash. */
@PreMatching
class BodyLimit implements ContainerRequestFilter {

    private static final long USUAL = 16L << 20;

    private final long limit = ConfigProvider.getConfig()
            .getOptionalValue("tender.limit.body", Long.class)
            .orElse(USUAL);

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.length() > 1 && path.endsWith("/")) {
            // another address (NL GOV API Design Rules, /core/no-trailing-slash)
            throw Problems.noSuchAddress().exception();
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            throw Problems.bodyTooLarge(limit).exception();
        }
        request.setEntityStream(new BoundedStream(request.getEntityStream(), limit, () -> Problems.bodyTooLarge(limit)
                .exception()));
    }
}
