package nl.tredewijzer.tender.formats.bidders;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a table are, as somebody said it. It overrules what their names say; columns that are not named
 * in it are still understood by their names.
 *
 * @param sheet the sheet of a workbook that holds the table; otherwise the first one with bidders is taken
 * @param columns the columns that were said, each meaning but {@link ColumnMeaning#UNUSED} and
 *     {@link ColumnMeaning#LOT_AMOUNT} once
 */
public record ColumnMapping(Optional<String> sheet, List<Column> columns) {

    /** Nothing said. */
    public static final ColumnMapping NONE = new ColumnMapping(Optional.empty(), List.of());

    /**
     * A column and what it is.
     *
     * @param header what the header calls it; case, accents, spaces and punctuation make no difference
     * @param position its place from the left, from 1: for a table without a header, and for a column whose header is
     *     empty or not the only one of its name
     * @param meaning what it is
     */
    public record Column(Optional<String> header, Optional<Integer> position, ColumnMeaning meaning) {

        /** @throws IllegalArgumentException unless exactly one of header and position says which column is meant */
        public Column {
            Objects.requireNonNull(meaning, "meaning");
            if (header.isPresent() == position.isPresent()) {
                throw new IllegalArgumentException("A column is named either by its header or by its position");
            }
            if (position.filter(place -> place < 1).isPresent()) {
                throw new IllegalArgumentException("Columns are counted from 1: " + position.get());
            }
        }

        /** The column of this header. */
        public static Column named(String header, ColumnMeaning meaning) {
            return new Column(Optional.of(header), Optional.empty(), meaning);
        }

        /** The column at this place. */
        public static Column at(int position, ColumnMeaning meaning) {
            return new Column(Optional.empty(), Optional.of(position), meaning);
        }
    }

    /** @throws IllegalArgumentException if two columns are said to be the same thing */
    public ColumnMapping {
        Objects.requireNonNull(sheet, "sheet");
        columns = List.copyOf(columns);
        Set<ColumnMeaning> seen = new HashSet<>();
        for (Column column : columns) {
            if (!column.meaning().mayRepeat() && !seen.add(column.meaning())) {
                throw new IllegalArgumentException("Two columns are said to be " + column.meaning());
            }
        }
    }

    /** What these columns were taken for, to be corrected and said the next time. */
    public static ColumnMapping of(Optional<String> sheet, List<ListColumn> columns) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        columns.forEach(column -> column.header()
                .map(ColumnNames::key)
                .filter(key -> !seen.add(key))
                .ifPresent(twice::add));
        return new ColumnMapping(
                sheet,
                columns.stream()
                        .map(column -> column.header()
                                .filter(header -> !twice.contains(ColumnNames.key(header)))
                                .map(header -> Column.named(header, column.meaning()))
                                .orElseGet(() -> Column.at(column.position(), column.meaning())))
                        .toList());
    }

    /** Only what was said by headers: places do not make a header of a line. */
    ColumnMapping byHeader() {
        return new ColumnMapping(
                sheet,
                columns.stream().filter(column -> column.header().isPresent()).toList());
    }

    /** What was said about the column of this header. */
    Optional<ColumnMeaning> of(String header) {
        String key = ColumnNames.key(header);
        return columns.stream()
                .filter(column -> column.header()
                        .map(ColumnNames::key)
                        .filter(key::equals)
                        .isPresent())
                .map(Column::meaning)
                .findFirst();
    }

    /** What was said about the column at this place. */
    Optional<ColumnMeaning> at(int position) {
        return columns.stream()
                .filter(column ->
                        column.position().filter(place -> place == position).isPresent())
                .map(Column::meaning)
                .findFirst();
    }

    /** Whether a column was said to be this, and so no other is. */
    boolean says(ColumnMeaning meaning) {
        return !meaning.mayRepeat() && columns.stream().anyMatch(column -> column.meaning() == meaning);
    }

    /** Whether places were said. */
    boolean hasPositions() {
        return columns.stream().anyMatch(column -> column.position().isPresent());
    }

    /** The columns that were said and are not among these, by their header or their number. */
    public List<String> missingFrom(List<ListColumn> found) {
        Set<String> keys = new HashSet<>();
        found.forEach(column -> column.header().map(ColumnNames::key).ifPresent(keys::add));
        return columns.stream()
                .filter(column -> column.header()
                        .map(header -> !keys.contains(ColumnNames.key(header)))
                        .orElseGet(() -> column.position().orElseThrow() > found.size()))
                .map(column -> column.header()
                        .orElseGet(() -> String.valueOf(column.position().orElseThrow())))
                .toList();
    }
}
