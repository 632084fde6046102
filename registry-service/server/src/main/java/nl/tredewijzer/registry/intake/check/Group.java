package nl.tredewijzer.registry.intake.check;

import java.util.List;
import nl.tredewijzer.registry.intake.file.SourceRow;

/**
 * The rows of a file that tell of one event of one certificate.
 *
 * @param rows in the order of the file, at least one, at most one more than {@link #MOST_ROWS}
 * @param size how many rows there are in the file
 */
public record Group(List<SourceRow> rows, long size) {

    /** Most rows, and so entities, of one certificate. */
    public static final int MOST_ROWS = 2000;

    /** Most characters of one certificate, so that its bytes fit in a column of every database. */
    public static final int MOST_CHARACTERS = 250_000;

    public Group {
        rows = List.copyOf(rows);
    }

    SourceRow first() {
        return rows.get(0);
    }

    boolean isTooLarge() {
        return rows.size() > MOST_ROWS
                || rows.stream().mapToLong(row -> row.cells().length()).sum() > MOST_CHARACTERS;
    }
}
