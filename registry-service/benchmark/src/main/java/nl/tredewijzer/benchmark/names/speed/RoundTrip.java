package nl.tredewijzer.benchmark.names.speed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A question to PostgreSQL that needs no search: what of its time is the way there and back. */
record RoundTrip(Connection connection, PreparedStatement query) implements NameEngine {

    static RoundTrip of(String database) throws SQLException {
        Connection connection = DriverManager.getConnection(database, "postgres", "postgres");
        return new RoundTrip(connection, connection.prepareStatement("select ?"));
    }

    @Override
    public List<String> find(String name) {
        try {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return List.of(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            query.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
