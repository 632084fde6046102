package nl.tredewijzer.browser;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.h2.tools.Server;

/** A register with a database outside of it, which can be damaged and lost while it runs. */
final class DatabaseAtRisk implements AutoCloseable {

    private static final Path FILES = Path.of(System.getProperty("browser.directory"), "database-at-risk");

    private final Server database;
    private final URI register;

    DatabaseAtRisk() throws SQLException {
        database = Server.createTcpServer(
                        "-tcpPort",
                        "0",
                        "-ifNotExists",
                        "-baseDir",
                        FILES.toAbsolutePath().toString())
                .start();
        register = RunningRegister.another("register-at-risk", Map.of("REGISTRY_DB_URL", url()));
    }

    private String url() {
        return "jdbc:h2:tcp://127.0.0.1:" + database.getPort() + "/./"
                + ProcessHandle.current().pid() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    /** Where the register serves. */
    URI register() {
        return register;
    }

    /** Takes a table away that the register does not expect to miss. */
    void damage(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "sa");
                Statement statement = connection.createStatement()) {
            statement.execute("alter table " + table + " rename to " + table + "_gone");
        }
    }

    /** Lets the database answer nobody any more. */
    void lose() {
        database.stop();
    }

    @Override
    public void close() {
        lose();
    }
}
