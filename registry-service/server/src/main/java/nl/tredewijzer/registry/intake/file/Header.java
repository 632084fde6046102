package nl.tredewijzer.registry.intake.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The header of a CSV file: which column stands where. */
final class Header {

    /** Without these a file without an event column, which only issues certificates, says nothing. */
    private static final Set<Column> OF_A_CERTIFICATE = EnumSet.of(
            Column.SCHEME_VERSION,
            Column.LEVEL,
            Column.VALID_FROM,
            Column.VALID_UNTIL,
            Column.ROLE,
            Column.KVK_NUMBER,
            Column.NAME);

    private final List<Column> columns;

    private Header(List<Column> columns) {
        this.columns = columns;
    }

    /**
     * Reads a header.
     *
     * @param row number of the row in which it stands
     * @throws UploadRefused naming every column that is unknown, missing or there twice
     */
    static Header read(long row, List<String> names) {
        List<Fault> faults = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Map<Column, String> seen = new EnumMap<>(Column.class);
        for (String name : names.subList(0, lengthWithoutBlankEnd(names, 0))) {
            Optional<Column> column = Column.named(name);
            if (column.isEmpty()) {
                faults.add(unknown(row, name));
            } else if (seen.putIfAbsent(column.get(), name) != null) {
                faults.add(twice(row, name, column.get()));
            }
            columns.add(column.orElse(null));
        }
        required(seen.keySet()).forEach(column -> faults.add(missing(row, column)));
        if (!faults.isEmpty()) {
            throw new UploadRefused(faults);
        }
        return new Header(columns);
    }

    /** How many of these names are columns that are known: a guess at the right delimiter. */
    static long recognised(List<String> names) {
        return names.stream().map(Column::named).flatMap(Optional::stream).count();
    }

    private static Set<Column> required(Set<Column> present) {
        Set<Column> required = EnumSet.of(Column.CERTIFICATE_NUMBER);
        if (!present.contains(Column.EVENT)) {
            required.addAll(OF_A_CERTIFICATE);
        }
        required.removeAll(present);
        return required;
    }

    /** The cells of a record under this header. */
    SourceRow row(long number, List<String> fields) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            texts.put(columns.get(i), fields.get(i));
        }
        return new SourceRow(number, lengthWithoutBlankEnd(fields, columns.size()) - columns.size(), Cells.of(texts));
    }

    /** How many cells there are without the blank ones that a spreadsheet leaves behind its last column. */
    private static int lengthWithoutBlankEnd(List<String> cells, int atLeast) {
        int length = cells.size();
        while (length > atLeast && cells.get(length - 1).isBlank()) {
            length--;
        }
        return length;
    }

    private static Fault unknown(long row, String name) {
        return new Fault(
                row,
                name,
                "UNKNOWN_COLUMN",
                "De kolom \"" + shortened(name) + "\" is niet bekend.",
                "The column \"" + shortened(name) + "\" is not known.");
    }

    private static Fault twice(long row, String name, Column column) {
        return new Fault(
                row,
                name,
                "DUPLICATE_COLUMN",
                "De kolom \"" + shortened(name) + "\" (" + column.title() + ") staat er twee keer.",
                "The column \"" + shortened(name) + "\" (" + column.title() + ") is there twice.");
    }

    private static Fault missing(long row, Column column) {
        return new Fault(
                row,
                column.title(),
                "MISSING_COLUMN",
                "De kolom \"" + column.title() + "\" ontbreekt.",
                "The column \"" + column.title() + "\" is missing.");
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
