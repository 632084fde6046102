package nl.tredewijzer.registry.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.tredewijzer.registry.access.Settings;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The register's real tables and real JPA without an application server, so that a test of the ledger takes
 * milliseconds. Its entity manager joins the transaction of the thread, as the container's does.
 */
public final class StandaloneDatabase implements Transactions, AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
        FLYWAY.setLevel(Level.WARNING);
    }

    private final DataSource source;
    private final EntityManagerFactory factory;
    private final Closeable closing;
    private final ThreadLocal<Deque<EntityManager>> running = ThreadLocal.withInitial(ArrayDeque::new);

    private StandaloneDatabase(DataSource source, Closeable closing) {
        this.source = source;
        this.closing = closing;
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("eclipselink.weaving", "false");
        this.factory = Persistence.createEntityManagerFactory("registry", settings);
    }

    /** An H2 file in a directory, with the product's options. */
    public static StandaloneDatabase h2(Path directory) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(Settings.h2In(directory), "sa", "sa");
        return new StandaloneDatabase(pool, pool::dispose);
    }

    /** A database of its own in a real PostgreSQL, which all tests of this run share. */
    public static StandaloneDatabase postgresql() {
        EmbeddedPostgres postgres = Postgres.RUNNING;
        String name = "register_" + DATABASES.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL makes no database", e);
        }
        return new StandaloneDatabase(
                postgres.getDatabase("postgres", name, Map.of("reWriteBatchedInserts", "true")), () -> {});
    }

    /** Started when it is first asked for; ends with the process. */
    private static final class Postgres {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The entity manager of the thread's transaction, or of one call where none runs. */
    public EntityManager entities() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    EntityManager current = running.get().peek();
                    try {
                        return method.invoke(current == null ? factory.createEntityManager() : current, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The database itself. */
    public DataSource source() {
        return source;
    }

    @Override
    public <T> T apart(Duration timeout, Supplier<Ending<T>> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            running.get().push(entities);
            try {
                Ending<T> ending = work.get();
                if (ending.kept()) {
                    entities.getTransaction().commit();
                }
                return ending.result();
            } finally {
                running.get().pop();
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        factory.close();
        closing.close();
    }
}
