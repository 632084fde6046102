package nl.tredewijzer.benchmark.names.speed;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameList;
import org.postgresql.PGConnection;

/**
 * PostgreSQL with pg_trgm as its documentation advises: a GIN index on the names, the operator {@code %} with its usual
 * threshold to use that index, and the similarity to order what it finds; one prepared statement, parsed once.
 */
final class TrigramEngine implements NameEngine {

    private static final int PORTION = 10_000;

    private final Connection connection;
    private final PreparedStatement query;

    private TrigramEngine(Connection connection, PreparedStatement query) {
        this.connection = connection;
        this.query = query;
    }

    static TrigramEngine of(NameList names, String database) throws IOException, SQLException {
        Connection connection = DriverManager.getConnection(database, "postgres", "postgres");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create table organisation (kvk text not null, name text not null)");
            copy(names, connection);
            statement.execute("create index organisation_name on organisation using gin (name gin_trgm_ops)");
            statement.execute("vacuum analyze organisation");
        }
        return new TrigramEngine(
                connection,
                connection.prepareStatement("select kvk from organisation where name % ?"
                        + " order by similarity(name, ?) desc, kvk limit " + MOST));
    }

    private static void copy(NameList names, Connection connection) throws IOException, SQLException {
        List<Listed> all = names.organisations();
        for (int from = 0; from < all.size(); from += PORTION) {
            StringBuilder rows = new StringBuilder();
            for (Listed listed : all.subList(from, Math.min(from + PORTION, all.size()))) {
                row(rows, listed, listed.name());
                listed.tradingNames().forEach(name -> row(rows, listed, name));
            }
            try (Reader text = new StringReader(rows.toString())) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy organisation from stdin csv", text);
            }
        }
    }

    private static void row(StringBuilder rows, Listed listed, String name) {
        rows.append(listed.kvkNumber())
                .append(",\"")
                .append(name.replace("\"", "\"\""))
                .append("\"\n");
    }

    @Override
    public List<String> find(String name) {
        try {
            query.setString(1, name);
            query.setString(2, name);
            List<String> found = new ArrayList<>(MOST);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
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
