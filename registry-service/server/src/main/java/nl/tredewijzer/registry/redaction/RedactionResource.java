package nl.tredewijzer.registry.redaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import nl.tredewijzer.registry.access.Role;

/** Where the keeper of the register takes text away that may not be shown. What is asked is never logged. */
@ApplicationScoped
@Path("/redactions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class RedactionResource {

    @Inject
    private Redactions redactions;

    /** Takes text in one event away for ever; answers what was done. */
    @POST
    public RedactionAnswer redact(InputStream json) {
        return redactions.redact(RedactionRequest.read(json));
    }
}
