package nl.tredewijzer.registry.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What was recorded since. */
@ApplicationScoped
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

    @Inject
    private Feed feed;

    @Inject
    private Waiting waiting;

    /** The changes after an event; with {@code wait}, as soon as there are any. */
    @GET
    public void changes(@Context UriInfo address, @Suspended AsyncResponse response) {
        ChangesQuestion.Patient asked = ChangesQuestion.of(address.getQueryParameters());
        feed.requireSeen(asked.question().after());
        ChangesAnswer answer = feed.answer(asked.question());
        if (answer.tellsNothing() && !asked.patience().isZero()) {
            waiting.add(new Waiter(asked.question().from(answer.next()), asked.patience(), response));
        } else {
            response.resume(
                    Response.ok(answer).header("Cache-Control", "no-store").build());
        }
    }
}
