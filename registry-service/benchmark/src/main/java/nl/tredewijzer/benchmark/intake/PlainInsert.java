package nl.tredewijzer.benchmark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The limit of an intake: what it wrote to the ledger, written by plain JDBC into empty tables of the same shape and
 * with the same indexes, over one connection, in one transaction, a thousand rows at a time. Nothing is read from a
 * file, checked, hashed or staged.
 *
 * @param tables what there is to write
 */
record PlainInsert(List<Rows> tables) {

    private static final List<String> TABLES = List.of("ledger_event", "ledger_event_number");
    /** Those that make and change the tables of the ledger. */
    private static final List<String> MIGRATIONS =
            List.of("/db/migration/V1__ledger.sql", "/db/migration/V3__redaction.sql");

    private static final int BATCH = 1_000;

    /** The rows of one table. */
    record Rows(String table, List<Object[]> values) {}

    /** Takes what a register wrote into memory. */
    static PlainInsert of(Connection written) throws SQLException {
        List<Rows> tables = new ArrayList<>();
        for (String table : TABLES) {
            tables.add(new Rows(table, read(written, table)));
        }
        return new PlainInsert(tables);
    }

    /** How many events there are to write. */
    int events() {
        return tables.getFirst().values().size();
    }

    /** Writes it into a database in which nothing is yet; the time that this took, the tables not counted. */
    Duration into(Connection empty) throws SQLException {
        try (Statement statement = empty.createStatement()) {
            for (String migration : MIGRATIONS) {
                statement.execute(sql(migration));
            }
        }
        empty.setAutoCommit(false);
        long begun = System.nanoTime();
        for (Rows rows : tables) {
            insert(empty, rows);
        }
        empty.commit();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static List<Object[]> read(Connection written, String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = written.createStatement();
                ResultSet result = statement.executeQuery("select * from " + table + " order by sequence")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void insert(Connection into, Rows rows) throws SQLException {
        int columns = rows.values().getFirst().length;
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                into.prepareStatement("insert into " + rows.table() + " values (" + places + ")")) {
            int waiting = 0;
            for (Object[] row : rows.values()) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static String sql(String migration) {
        try (InputStream sql = PlainInsert.class.getResourceAsStream(migration)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
