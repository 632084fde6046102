package nl.tredewijzer.registry.webhooks;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.net.URI;
import nl.tredewijzer.registry.access.Role;
import nl.tredewijzer.registry.http.LateAnswer;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.index.RegisterIndex;

/** Where those who follow the register say where to send what is recorded. */
@ApplicationScoped
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUBSCRIBER, Role.REGISTRAR})
public class WebhookResource {

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookSettings settings;

    @Inject
    private RegisterIndex index;

    @Inject
    private DeliverySchedule schedule;

    @Resource
    private ManagedExecutorService executor;

    /** Makes a webhook; its secret is in this answer and in no other one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context SecurityContext security) {
        Owner owner = Owner.of(security);
        Wish wish = WebhookReader.read(
                body, settings.receivers(), owner, index.state().sequence());
        Webhooks.Secretly made = webhooks.add(wish).orElseThrow(() -> new ProblemException(WebhookProblems.tooMany()));
        schedule.wake();
        return Response.created(URI.create("webhooks/" + made.webhook().id()))
                .header("Cache-Control", "no-store")
                .entity(WebhookView.of(made))
                .build();
    }

    /** Those that the owner may see. */
    @GET
    public WebhookView.Listed list(@Context SecurityContext security) {
        return WebhookView.Listed.of(webhooks.of(Owner.of(security)));
    }

    /** How one fares. */
    @GET
    @Path("/{id}")
    public WebhookView show(@PathParam("id") String id, @Context SecurityContext security) {
        return WebhookView.of(visible(id, security));
    }

    /** Takes one away. */
    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") String id, @Context SecurityContext security) {
        webhooks.remove(visible(id, security));
    }

    /** Sends it a message that tells nothing, at once, and says what came of it. */
    @POST
    @Path("/{id}/test")
    public void test(@PathParam("id") String id, @Context SecurityContext security, @Suspended AsyncResponse response) {
        Webhook webhook = visible(id, security);
        executor.execute(() -> LateAnswer.send(response, tested(webhook)));
    }

    private Object tested(Webhook webhook) {
        try {
            return webhooks.test(webhook)
                    .<Object>map(WebhookView.Tried::of)
                    .orElseGet(() -> new ProblemException(WebhookProblems.noSuchWebhook()));
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Gives it another secret, in this answer and in no other one; the former one is good for a day more. */
    @POST
    @Path("/{id}/secret")
    public Response sign(@PathParam("id") String id, @Context SecurityContext security) {
        WebhookView view = webhooks.sign(visible(id, security))
                .map(WebhookView::of)
                .orElseThrow(() -> new ProblemException(WebhookProblems.noSuchWebhook()));
        return Response.ok(view).header("Cache-Control", "no-store").build();
    }

    /** Lets one that was given up go on where it was. */
    @POST
    @Path("/{id}/revival")
    public WebhookView revive(@PathParam("id") String id, @Context SecurityContext security) {
        WebhookView view = webhooks.revive(visible(id, security))
                .map(WebhookView::of)
                .orElseThrow(() -> new ProblemException(WebhookProblems.noSuchWebhook()));
        schedule.wake();
        return view;
    }

    private Webhook visible(String id, SecurityContext security) {
        return webhooks.find(id, Owner.of(security))
                .orElseThrow(() -> new ProblemException(WebhookProblems.noSuchWebhook()));
    }
}
