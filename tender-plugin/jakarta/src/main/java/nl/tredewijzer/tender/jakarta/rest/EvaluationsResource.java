package nl.tredewijzer.tender.jakarta.rest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.Evaluations;
import nl.tredewijzer.tender.jakarta.TenderSettings;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJob;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJobs;
import nl.tredewijzer.tender.jakarta.jobs.JobState;

/** Evaluations: of a few bidders in the answer itself, of many as a job that can be followed, fetched and cancelled. */
@ApplicationScoped
@Path("/evaluations")
public class EvaluationsResource {

    private static final int SOON = 1;

    @Inject
    private TenderSettings settings;

    @Inject
    private Policies policies;

    @Inject
    private Evaluations evaluations;

    @Inject
    private EvaluationJobs jobs;

    @Resource
    private ManagedScheduledExecutorService executor;

    private QuestionReader questions;
    private Answering answering;
    private IdempotencyKeys keys;
    private Future<?> forgetting;

    @PostConstruct
    void begin() {
        Duration kept = Duration.ofMinutes(settings.idempotencyMinutes());
        questions = new QuestionReader(policies, settings.mostBidders());
        answering = new Answering(evaluations, jobs, settings.direct(), settings.atOnce());
        keys = new IdempotencyKeys(kept, settings.jobsMostBidders(), this::stands, Clock.systemUTC());
        forgetting = executor.scheduleWithFixedDelay(keys::forgetExpired, 1, 1, TimeUnit.MINUTES);
    }

    private boolean stands(String job) {
        return jobs.find(job)
                .filter(known -> !JobJson.mayGoBetter(known.state()))
                .isPresent();
    }

    @PreDestroy
    void end() {
        forgetting.cancel(false);
    }

    /** Evaluates what stands in JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response evaluate(
            byte[] body, @Context HttpHeaders headers, @Context Request request, @Context UriInfo uri) {
        return evaluate(PostedReader.json(body), headers, request, uri);
    }

    /** Evaluates what stands in files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response evaluate(
            List<EntityPart> parts, @Context HttpHeaders headers, @Context Request request, @Context UriInfo uri) {
        return evaluate(PostedReader.form(parts), headers, request, uri);
    }

    private Response evaluate(Posted posted, HttpHeaders headers, Request request, UriInfo uri) {
        ReportFormat format = ReportAnswer.preferred(request);
        EvaluationQuestion question = questions.read(posted);
        boolean later = Prefer.respondsAsync(headers.getRequestHeader("Prefer"));
        String key = headers.getHeaderString("Idempotency-Key");
        Outcome outcome = key == null
                ? answering.to(question, later)
                : keys.answer(IdempotencyKeys.read(key), posted.sha256(), () -> answering.to(question, later));
        if (outcome instanceof Outcome.Direct direct) {
            return ReportAnswer.of(direct.answer(), format, language(headers));
        }
        EvaluationJob job = job(((Outcome.Later) outcome).job());
        URI at = uri.getAbsolutePathBuilder().path(job.id()).build();
        Response.ResponseBuilder accepted =
                progress(job, at, Response.accepted()).location(at);
        return (later ? accepted.header("Preference-Applied", Prefer.RESPOND_ASYNC) : accepted).build();
    }

    /** How far an evaluation is. */
    @GET
    @Path("{id}")
    public Response follow(@PathParam("id") String id, @Context UriInfo uri) {
        return progress(job(id), uri.getAbsolutePath(), Response.ok()).build();
    }

    /** What came of it, in the form that the client prefers. */
    @GET
    @Path("{id}/result")
    public Response fetch(@PathParam("id") String id, @Context HttpHeaders headers, @Context Request request) {
        ReportFormat format = ReportAnswer.preferred(request);
        JobState state = job(id).state();
        if (state instanceof JobState.Done done) {
            jobs.fetched(id);
            return ReportAnswer.of(done.answer(), format, language(headers));
        }
        throw (state instanceof JobState.Failed failed ? Problems.failed(failed.incident()) : Problems.notDone())
                .exception();
    }

    /** Stops it and forgets it. */
    @DELETE
    @Path("{id}")
    public Response cancel(@PathParam("id") String id) {
        if (!jobs.cancel(id)) {
            throw Problems.noSuchEvaluation().exception();
        }
        return Response.noContent().build();
    }

    private EvaluationJob job(String id) {
        return jobs.find(id).orElseThrow(() -> Problems.noSuchEvaluation().exception());
    }

    private static Response.ResponseBuilder progress(EvaluationJob job, URI at, Response.ResponseBuilder response) {
        response.type(MediaType.APPLICATION_JSON).entity(JobJson.write(job, at).toString());
        return JobJson.isUnderWay(job.state()) ? response.header(HttpHeaders.RETRY_AFTER, SOON) : response;
    }

    private static Language language(HttpHeaders headers) {
        return AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
