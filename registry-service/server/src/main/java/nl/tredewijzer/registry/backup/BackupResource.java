package nl.tredewijzer.registry.backup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.tredewijzer.registry.access.Role;

/** Where the keeper of the register has a back-up made. It stays on the register's machine: it holds what nobody may read. */
@ApplicationScoped
@Path("/backups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REGISTRAR)
public class BackupResource {

    @Inject
    private Backups backups;

    /** Makes a back-up now; answers when it is complete. */
    @POST
    public Response backUp() {
        return Response.status(Response.Status.CREATED).entity(backups.make()).build();
    }
}
