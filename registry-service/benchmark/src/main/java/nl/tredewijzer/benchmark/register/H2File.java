package nl.tredewijzer.benchmark.register;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.h2.engine.Constants;

/** An H2 file in a directory, as the register has it by default. */
public record H2File(Path directory) implements Database {

    @Override
    public String name() {
        return "H2 " + Constants.VERSION + ", a file";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + directory.resolve("registry")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                "sa",
                "sa");
    }

    @Override
    public Connection connectBeside() throws SQLException {
        return new H2File(directory.resolve("beside")).connect();
    }

    @Override
    public void close() {
        // closed with its last connection
    }
}
