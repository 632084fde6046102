package nl.tredewijzer.registry.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import nl.tredewijzer.model.RegisterState;

/**
 * Answers that stand on a state of the register. The same question on the same state and the same day has the same
 * answer, so a client that has it already gets 304 and nothing is computed.
 *
 * <p>A resource passes the {@code @Context} objects of its method:
 * {@code return answers.on(index.state(), request, uri, () -> profile(number));}
 */
@ApplicationScoped
public class ConditionalAnswer {

    private final Clock clock;

    /** Asked by the container only. */
    protected ConditionalAnswer() {
        this(null);
    }

    /** Days change at midnight of this clock, and answers without {@code validOn} with them. */
    @Inject
    public ConditionalAnswer(Clock clock) {
        this.clock = clock;
    }

    /**
     * 304 when the client has this answer, else 200 with the body and its tag.
     *
     * @param state what the answer stands on
     * @param body computed only when it is needed; may throw a {@link ProblemException}
     */
    public Response on(RegisterState state, Request request, UriInfo uri, Supplier<?> body) {
        return on(new EntityTag(tag(state, uri), true), request, body);
    }

    /**
     * 304 when the client has what has this tag, else 200 with the body.
     *
     * @param body computed only when it is needed; may throw a {@link ProblemException}
     */
    public Response on(EntityTag tag, Request request, Supplier<?> body) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(body.get()).tag(tag);
        CacheControl revalidate = new CacheControl();
        revalidate.setNoTransform(false);
        revalidate.setNoCache(true);
        return answer.cacheControl(revalidate)
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private String tag(RegisterState state, UriInfo uri) {
        String question =
                uri.getRequestUri().getRawPath() + '?' + uri.getRequestUri().getRawQuery() + ' ' + LocalDate.now(clock);
        long recorded = state.recordedAt().map(Instant::toEpochMilli).orElse(0L);
        MessageDigest digest = Sha256.begin();
        digest.update(question.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(recorded).array());
        byte[] hash = Arrays.copyOf(digest.digest(), 9);
        return state.sequence() + "-" + Base64.getUrlEncoder().encodeToString(hash);
    }
}
