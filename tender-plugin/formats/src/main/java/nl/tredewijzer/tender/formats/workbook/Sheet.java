package nl.tredewijzer.tender.formats.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sheet to be written: a row of titles, which stays in sight and is repeated on every printed page, and rows under it.
 *
 * @param name its name, at most 31 characters without {@code []:*?/\}
 * @param columns its columns
 * @param rows its rows, written once and one at a time; each has at most as many cells as there are columns
 */
public record Sheet(String name, List<Column> columns, Stream<List<Cell>> rows) {

    private static final int LONGEST_NAME = 31;

    /** @throws IllegalArgumentException if the name is none that Excel takes */
    public Sheet {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\'].*")) {
            throw new IllegalArgumentException("No name of a sheet: " + name);
        }
        columns = List.copyOf(columns);
        Objects.requireNonNull(rows, "rows");
    }

    /**
     * A column.
     *
     * @param title what stands above it
     * @param width its width in characters
     */
    public record Column(String title, int width) {}
}
