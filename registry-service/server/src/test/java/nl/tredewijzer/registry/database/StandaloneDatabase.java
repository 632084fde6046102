package nl.tredewijzer.registry.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The register's real tables and real JPA without an application server, so that a test of the ledger takes
 * milliseconds. Its entity manager joins the transaction of the thread, as the container's does.
 */
public final class StandaloneDatabase implements Transactions, AutoCloseable {

    /** What a setting of the product's own default address says beside the file's name. */
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=600000";

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
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + directory.resolve("registry") + H2_OPTIONS, "sa", "sa");
        return new StandaloneDatabase(pool, pool::dispose);
    }

    /** A PostgreSQL of its own, from binaries. */
    public static StandaloneDatabase postgresql() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            return new StandaloneDatabase(
                    postgres.getPostgresDatabase(Map.of("reWriteBatchedInserts", "true")), postgres);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
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
