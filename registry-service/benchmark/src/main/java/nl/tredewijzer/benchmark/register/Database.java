package nl.tredewijzer.benchmark.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A database under a register, empty at first. */
public interface Database extends AutoCloseable {

    /** What it is, with its version. */
    String name();

    /** The environment with which a register uses it. */
    Map<String, String> environment();

    /** A connection past the register, which must not run then if it is the only one that may use the database. */
    Connection connect() throws SQLException;

    /** A connection to a place beside the register's tables where nothing is yet. */
    Connection connectBeside() throws SQLException;

    @Override
    void close();
}
