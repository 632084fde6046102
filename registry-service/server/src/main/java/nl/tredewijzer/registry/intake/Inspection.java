package nl.tredewijzer.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.Rows;
import nl.tredewijzer.registry.intake.file.SourceRow;

/**
 * A first look at all rows of a file, before it is taken in.
 *
 * @param rows how many rows have content
 * @param foreign the first rows that name another certification body than the sender's
 * @param foreignRows how many of these there are
 */
record Inspection(long rows, List<Foreign> foreign, long foreignRows) {

    private static final int MOST_NAMED = 10;

    /** A row that names another body. */
    record Foreign(long row, String body) {}

    /** Looks at the rows; throws {@link nl.tredewijzer.registry.intake.file.UploadRefused} if they cannot be read. */
    static Inspection of(Rows rows, Optional<String> body) {
        Counter counter = new Counter(body);
        rows.each(counter::count);
        if (counter.rows == 0) {
            throw Rows.none();
        }
        return new Inspection(counter.rows, counter.foreign, counter.foreignRows);
    }

    private static final class Counter {

        private final Optional<String> body;
        private final List<Foreign> foreign = new ArrayList<>();
        private long rows;
        private long foreignRows;

        private Counter(Optional<String> body) {
            this.body = body;
        }

        private void count(SourceRow row) {
            rows++;
            String named = row.cells().get(Column.CERTIFICATION_BODY);
            if (body.isPresent() && !named.isEmpty() && !named.equalsIgnoreCase(body.get())) {
                foreignRows++;
                if (foreign.size() < MOST_NAMED) {
                    foreign.add(new Foreign(row.number(), named));
                }
            }
        }
    }
}
