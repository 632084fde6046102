package nl.tredewijzer.tender.jakarta.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.jakarta.Incident;

/**
 * Turns everything that ends a request early into a problem detail; what nobody foresaw is logged, never shown. It bears
 * no annotation, so that it does not take over the problems of a platform that finds it on its class path.
 */
class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final int A_MOMENT = 5;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problemOf(failure);
        Language language = AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(problem.toJson(language, uri.getRequestUri().getRawPath())
                        .toString());
        if (failure instanceof WebApplicationException web) {
            Optional.ofNullable(web.getResponse().getHeaderString(HttpHeaders.ALLOW))
                    .ifPresent(allowed -> response.header(HttpHeaders.ALLOW, allowed));
        }
        if (problem.status() == 503 || problem.type().equals("idempotency-key-in-use")) {
            response.header(HttpHeaders.RETRY_AFTER, A_MOMENT);
        }
        return response.build();
    }

    private static Problem problemOf(Throwable failure) {
        Optional<Problem> said = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(ProblemException.class::isInstance)
                .map(ProblemException.class::cast)
                .map(ProblemException::problem)
                .findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            // to Jersey, a value that is not of its parameter's kind is a kind of missing address
            int status = web.getResponse().getStatus();
            boolean unreadable = status == 404 && failure.getClass() != NotFoundException.class;
            return Problems.withStatus(unreadable ? 400 : status);
        }
        return Problems.failed(Incident.of(failure));
    }
}
