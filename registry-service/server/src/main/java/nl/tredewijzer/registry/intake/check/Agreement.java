package nl.tredewijzer.registry.intake.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.SourceRow;
import nl.tredewijzer.registry.intake.row.CellReader;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.intake.row.FindingCode;

/** What the rows of one certificate say together. An empty cell agrees with everything. */
final class Agreement {

    private final List<SourceRow> rows;
    private final Consumer<Finding> findings;

    Agreement(List<SourceRow> rows, Consumer<Finding> findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /** The value that all rows that have one agree on; rows that say something else are findings. */
    <T> Optional<T> value(Column column, Function<CellReader, Optional<T>> reading) {
        Optional<T> agreed = Optional.empty();
        SourceRow saidBy = null;
        for (SourceRow row : rows) {
            Optional<T> value = reading.apply(new CellReader(row, findings));
            if (agreed.isEmpty()) {
                agreed = value;
                saidBy = row;
            } else if (value.isPresent() && !value.equals(agreed)) {
                findings.accept(Finding.of(
                        row.number(),
                        column,
                        text(row, column),
                        FindingCode.CONTRADICTION,
                        saidBy.number(),
                        text(saidBy, column)));
            }
        }
        return agreed;
    }

    /** As {@link #value}; that no row says anything is a finding. */
    <T> Optional<T> required(Column column, Function<CellReader, Optional<T>> reading) {
        if (rows.stream().allMatch(row -> text(row, column).isEmpty())) {
            findings.accept(Finding.of(rows.get(0).number(), column, "", FindingCode.MISSING_VALUE));
            return Optional.empty();
        }
        return value(column, reading);
    }

    private static String text(SourceRow row, Column column) {
        return row.cells().get(column);
    }
}
