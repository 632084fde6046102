package nl.tredewijzer.benchmark.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL server of its own, on this machine, that syncs to disk as a real one does. */
public final class PostgresqlServer implements Database {

    private final EmbeddedPostgres server;
    private final String url;

    private PostgresqlServer(EmbeddedPostgres server) {
        this.server = server;
        this.url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** Starts one; the library that does so would leave syncing out. */
    public static PostgresqlServer start() {
        return start(Map.of());
    }

    /** Starts one with these settings of its configuration file. */
    public static PostgresqlServer start(Map<String, String> settings) {
        try {
            EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on");
            settings.forEach(server::setServerConfig);
            return new PostgresqlServer(server.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** Its address for JDBC; the user is {@code postgres}, and so is the password. */
    public String url() {
        return url;
    }

    @Override
    public String name() {
        try (Connection connection = connect()) {
            var about = connection.getMetaData();
            return about.getDatabaseProductName() + " "
                    + about.getDatabaseProductVersion().split(" ")[0];
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("REGISTRY_DB_URL", url, "REGISTRY_DB_USER", "postgres", "REGISTRY_DB_PASSWORD", "postgres");
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url + "?reWriteBatchedInserts=true", "postgres", "postgres");
    }

    @Override
    public Connection connectBeside() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema beside; set search_path to beside");
        }
        return connection;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
