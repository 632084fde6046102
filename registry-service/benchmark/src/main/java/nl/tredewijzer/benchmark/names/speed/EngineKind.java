package nl.tredewijzer.benchmark.names.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.tredewijzer.benchmark.names.NameList;

/** The engines, and the limits of two of them. */
enum EngineKind {
    /** The register's own matcher on its own index, with verdict and reasons. */
    OURS("this register"),
    /** PostgreSQL with the extension pg_trgm, over JDBC. */
    TRIGRAMS("PostgreSQL, pg_trgm"),
    /** Lucene with what it brings. */
    LUCENE("Lucene, BM25 and FuzzyQuery"),
    /** What PostgreSQL needs to answer nothing. */
    ROUND_TRIP("limit: PostgreSQL, `select 1`"),
    /** What Lucene needs to look one word up. */
    TERM("limit: Lucene, one term");

    private final String title;

    EngineKind(String title) {
        this.title = title;
    }

    /** As it stands in a table. */
    String title() {
        return title;
    }

    /** Whether it finds anything. */
    boolean isLimit() {
        return this == ROUND_TRIP || this == TERM;
    }

    /**
     * Builds its index.
     *
     * @param work an empty directory
     * @param database the address of a PostgreSQL server
     */
    NameEngine open(NameList names, Path work, String database) throws IOException, SQLException {
        return switch (this) {
            case OURS -> OwnEngine.of(names, work);
            case TRIGRAMS -> TrigramEngine.of(names, database);
            case LUCENE -> PlainLucene.of(names, work);
            case ROUND_TRIP -> RoundTrip.of(database);
            case TERM -> TermLookup.of(names, work);
        };
    }
}
