package nl.tredewijzer.tender.jakarta.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nl.tredewijzer.tender.formats.report.Report;

/** What programs need to know of the face: its description (OpenAPI 3.0), and the form of an evaluation. */
@Path("/")
public class OpenApiResource {

    private static final String FOR_AN_HOUR = "max-age=3600";

    /** The description, written by hand and held against real answers by the tests. */
    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response description() {
        return file(OpenApiResource.class.getResourceAsStream("/nl/tredewijzer/tender/jakarta/rest/openapi.json"))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** The JSON Schema of an evaluation. */
    @GET
    @Path("evaluation-schema")
    @Produces(MediaType.APPLICATION_JSON)
    public Response schema() {
        return file(Report.schema()).build();
    }

    private static Response.ResponseBuilder file(InputStream file) {
        return Response.ok(file).header(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR);
    }
}
