package nl.tredewijzer.registry.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns everything that ends a request early into a problem detail; what nobody foresaw is logged, never shown. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** What an answer keeps of the exception that JAX-RS made. */
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Inject
    private Failures failures;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problemOf(failure);
        Locale language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.toJson(language, uri.getRequestUri().getRawPath()));
        if (failure instanceof WebApplicationException web) {
            for (String name : KEPT_HEADERS) {
                Optional.ofNullable(web.getResponse().getHeaderString(name))
                        .ifPresent(value -> response.header(name, value));
            }
        }
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, Problems.RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    private Problem problemOf(Throwable failure) {
        Optional<Problem> said = Failures.said(failure);
        if (said.isPresent()) {
            return said.get();
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            // to Jersey, a value that is not of its parameter's kind is a kind of missing address
            int status = web.getResponse().getStatus();
            boolean unreadable = status == 404 && failure.getClass() != NotFoundException.class;
            return unreadable ? Problems.unreadableParameter() : Problems.withStatus(status);
        }
        if (Failures.causes(failure, JsonbException.class).findAny().isPresent()
                || Failures.causes(failure, JsonException.class).findAny().isPresent()) {
            return Problems.unreadableJson();
        }
        return failures.unforeseen(failure);
    }
}
