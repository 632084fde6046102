package nl.tredewijzer.registry.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.tredewijzer.registry.http.health.DatabaseProbe;

/** Tells whose fault a failure is, to programs and to people alike; what nobody foresaw is logged, never shown. */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Inject
    private DatabaseProbe database;

    /** The problem with which somebody ended the request, however it was wrapped on its way. */
    static Optional<Problem> said(Throwable failure) {
        return causes(failure, ProblemException.class)
                .map(ProblemException::problem)
                .findFirst();
    }

    /**
     * 503 when the database is away, else 500; either with the incident under which the log has more.
     *
     * @param failure what was thrown; null when the container only gave up
     */
    Problem unforeseen(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident);
        // a transaction that breaks off does not always say why: then the database is asked
        boolean away = causes(failure, SQLException.class).anyMatch(Failures::connectionLost)
                || !database.isReachable()
                || !database.answersFromNow();
        return away ? Problems.databaseAway().with("incident", incident) : Problems.failed(incident);
    }

    static <T extends Throwable> Stream<T> causes(Throwable failure, Class<T> type) {
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
