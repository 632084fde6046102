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
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.tredewijzer.registry.http.health.DatabaseProbe;

/** Turns everything that ends a request early into a problem detail; what nobody foresaw is logged, never shown. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    /** What an answer keeps of the exception that JAX-RS made. */
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Inject
    private DatabaseProbe database;

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
            response.header(HttpHeaders.RETRY_AFTER, "10");
        }
        return response.build();
    }

    private Problem problemOf(Throwable failure) {
        Optional<Problem> said = causes(failure, ProblemException.class)
                .map(ProblemException::problem)
                .findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            // to Jersey, a value that is not of its parameter's kind is a kind of missing address
            int status = web.getResponse().getStatus();
            boolean unreadable = status == 404 && failure.getClass() != NotFoundException.class;
            return unreadable ? Problems.unreadableParameter() : Problems.withStatus(status);
        }
        if (causes(failure, JsonbException.class).findAny().isPresent()
                || causes(failure, JsonException.class).findAny().isPresent()) {
            return Problems.unreadableJson();
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident);
        // a transaction that breaks off does not always say why: then the database is asked
        boolean away = causes(failure, SQLException.class).anyMatch(ProblemMapper::connectionLost)
                || !database.isReachable()
                || !database.answersFromNow();
        return away ? Problems.databaseAway().with("incident", incident) : Problems.failed(incident);
    }

    private static <T extends Throwable> Stream<T> causes(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** SQL states of class 08 and 57P0x; Payara's pool says it only in words. */
    private static boolean connectionLost(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        String message = Optional.ofNullable(failure.getMessage()).orElse("");
        return state.startsWith("08")
                || state.startsWith("57P0")
                || state.startsWith("90121")
                || message.contains("allocating a connection");
    }
}
