package nl.tredewijzer.registry.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The description of this API (OpenAPI 3.0), written by hand and held against real answers by the tests. Served by the
 * application itself: the server's own {@code /openapi} mixes the applications that run on it.
 */
@ApplicationScoped
@Path("/openapi.json")
public class OpenApiResource {

    private static final String FILE = "/openapi/v1.json";

    private static final int AN_HOUR = 3600;

    private byte[] document;
    private EntityTag tag;

    @PostConstruct
    void read() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream(FILE)) {
            document = file.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
        CRC32C sum = new CRC32C();
        sum.update(document);
        tag = new EntityTag(Long.toHexString(sum.getValue()));
    }

    /** The document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response document(@Context Request request) {
        CacheControl cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setMaxAge(AN_HOUR);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null
                        ? unchanged
                        : Response.ok(Arrays.copyOf(document, document.length)).tag(tag))
                .cacheControl(cache)
                .build();
    }
}
