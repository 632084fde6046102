package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.tredewijzer.tender.formats.source.PlainText;

/** The columns of a table, of which each meaning but the amounts for lots stands at most once. */
record Columns(List<ListColumn> all) {

    private static final Pattern KEPT = Pattern.compile("(?:=\"?|')([0-9 .]{1,40})\"?");

    Columns {
        all = List.copyOf(all);
    }

    /**
     * What a header says; of several columns with one meaning the best-named is taken, then the leftmost. What was said
     * about a column goes before what its name says: first by its place, which tells columns of one name or none apart.
     */
    static Columns named(List<String> headers, ColumnMapping mapping) {
        List<Optional<ColumnMeaning>> meanings = IntStream.range(0, headers.size())
                .mapToObj(i -> mapping.at(i + 1).or(() -> byName(headers.get(i), mapping)))
                .toList();
        List<ListColumn> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(new ListColumn(i + 1, Optional.of(headers.get(i)), taken(headers, meanings, i)));
        }
        return new Columns(columns);
    }

    private static Optional<ColumnMeaning> byName(String header, ColumnMapping mapping) {
        return mapping.of(header).or(() -> ColumnNames.meaningOf(header).filter(meaning -> !mapping.says(meaning)));
    }

    private static ColumnMeaning taken(List<String> headers, List<Optional<ColumnMeaning>> meanings, int at) {
        Optional<ColumnMeaning> meaning = meanings.get(at);
        if (meaning.isEmpty()) {
            return ColumnMeaning.UNUSED;
        }
        if (meaning.get() == ColumnMeaning.LOT_AMOUNT) {
            return ColumnNames.lotOf(headers.get(at)).isPresent() ? ColumnMeaning.LOT_AMOUNT : ColumnMeaning.UNUSED;
        }
        int best = IntStream.range(0, headers.size())
                .filter(i -> meanings.get(i).equals(meaning))
                .boxed()
                .min(Comparator.comparingInt(i -> ColumnNames.rank(headers.get(i), meaning.get())))
                .orElse(at);
        return best == at ? meaning.get() : ColumnMeaning.UNUSED;
    }

    Columns widened(int width) {
        List<ListColumn> more = new ArrayList<>(all);
        while (more.size() < width) {
            more.add(new ListColumn(more.size() + 1, Optional.empty(), ColumnMeaning.UNUSED));
        }
        return new Columns(more);
    }

    int width() {
        return all.size();
    }

    boolean has(ColumnMeaning meaning) {
        return indexOf(meaning) >= 0;
    }

    /** How many columns mean something. */
    long understood() {
        return all.stream()
                .filter(column -> column.meaning() != ColumnMeaning.UNUSED)
                .count();
    }

    /** The columns of amounts for the lots in their headers; none where a column names the lots of each row. */
    List<ListColumn> ofLots() {
        return has(ColumnMeaning.LOT)
                ? List.of()
                : all.stream()
                        .filter(column -> column.meaning() == ColumnMeaning.LOT_AMOUNT)
                        .toList();
    }

    /** The columns that another one of the same name was taken before, for the numbers of further parties. */
    List<ListColumn> furtherNumbers() {
        return all.stream()
                .filter(column -> column.meaning() == ColumnMeaning.UNUSED)
                .filter(column -> column.header()
                        .flatMap(ColumnNames::meaningOf)
                        .filter(ColumnMeaning.KVK_NUMBER::equals)
                        .isPresent())
                .toList();
    }

    /** What a row has in a column, on one line; empty text if nothing. */
    static String cell(List<String> row, ListColumn column) {
        return column.position() > row.size() ? "" : text(row.get(column.position() - 1));
    }

    /** What a row has under a meaning, on one line; empty text if nothing. */
    String cell(List<String> row, ColumnMeaning meaning) {
        int index = indexOf(meaning);
        return index < 0 || index >= row.size() ? "" : text(row.get(index));
    }

    /** The text of a cell, without what keeps a spreadsheet from taking the zeros of a number away: {@code ="00001001"}. */
    private static String text(String cell) {
        String plain = PlainText.of(cell);
        if (plain.isEmpty() || "='".indexOf(plain.charAt(0)) < 0) {
            return plain;
        }
        Matcher kept = KEPT.matcher(plain);
        return kept.matches() ? kept.group(1) : plain;
    }

    /** The place of what has a meaning, from 1; 0 if no column has it. */
    int positionOf(ColumnMeaning meaning) {
        return indexOf(meaning) + 1;
    }

    private int indexOf(ColumnMeaning meaning) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).meaning() == meaning) {
                return i;
            }
        }
        return -1;
    }
}
