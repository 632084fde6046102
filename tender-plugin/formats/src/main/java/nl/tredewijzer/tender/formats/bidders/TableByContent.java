package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * A table without a header: at least two lines, all taken apart by tabs, {@code ;} or {@code |} into the same number
 * of cells, with exactly one column of KvK numbers (more than half of its cells are read as one, at least one of them
 * with eight digits as it stands, and none as a marked amount). The amount is the only other column of which every
 * cell is an amount and one is marked or has five digits; the name is the first column of which most cells have
 * letters. Everything else is not used, and said. Where the places of columns were said, nothing is concluded.
 *
 * @param cells how the lines are taken apart
 * @param columns what the columns mean
 */
record TableByContent(Delimited cells, Columns columns) {

    private static final int MOST_CELLS = 1_000_000;

    static Optional<TableByContent> in(List<SourceLine> lines, List<Character> delimiters, ColumnMapping mapping) {
        return delimiters.stream()
                .filter(delimiter -> delimiter != ',')
                .map(Delimited::new)
                .flatMap(cells -> of(lines, cells, mapping).stream())
                .findFirst();
    }

    private static Optional<TableByContent> of(List<SourceLine> lines, Delimited cells, ColumnMapping mapping) {
        if (lines.size() < 2 || lines.stream().anyMatch(line -> line.text().indexOf(cells.delimiter()) < 0)) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int count = 0;
        for (SourceLine line : lines) {
            List<String> row =
                    line.isTooLong() ? List.of() : cells.cells(line.text()).orElse(List.of());
            rows.add(row.stream().map(PlainText::of).toList());
            count += row.size();
            if (row.size() < 2 || row.size() != rows.get(0).size()) {
                return Optional.empty();
            }
            if (count > MOST_CELLS) {
                throw new InputRefused(
                        "De lijst heeft meer dan 1.000.000 cellen; dat is geen lijst van inschrijvers.",
                        "The list has more than 1,000,000 cells; that is not a list of bidders.");
            }
        }
        int width = rows.get(0).size();
        List<List<String>> filled = IntStream.range(0, width)
                .mapToObj(i -> rows.stream()
                        .map(row -> row.get(i))
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
        return said(width, mapping).or(() -> columns(filled)).map(columns -> new TableByContent(cells, columns));
    }

    private static Optional<Columns> said(int width, ColumnMapping mapping) {
        if (!mapping.hasPositions()) {
            return Optional.empty();
        }
        return Optional.of(new Columns(IntStream.rangeClosed(1, width)
                .mapToObj(i -> new ListColumn(i, Optional.empty(), mapping.at(i).orElse(ColumnMeaning.UNUSED)))
                .toList()));
    }

    private static Optional<Columns> columns(List<List<String>> filled) {
        List<Integer> numbers = which(filled, TableByContent::isKvk);
        if (numbers.size() != 1) {
            return Optional.empty();
        }
        int kvk = numbers.get(0);
        List<Integer> amounts = which(filled, TableByContent::isAmount).stream()
                .filter(i -> i != kvk)
                .toList();
        int amount = amounts.size() == 1 ? amounts.get(0) : -1;
        int name = which(filled, TableByContent::isName).stream()
                .filter(i -> i != kvk && i != amount)
                .findFirst()
                .orElse(-1);
        return Optional.of(new Columns(IntStream.range(0, filled.size())
                .mapToObj(i -> new ListColumn(
                        i + 1,
                        Optional.empty(),
                        i == kvk
                                ? ColumnMeaning.KVK_NUMBER
                                : i == amount
                                        ? ColumnMeaning.AMOUNT
                                        : i == name ? ColumnMeaning.NAME : ColumnMeaning.UNUSED))
                .toList()));
    }

    private static List<Integer> which(List<List<String>> filled, Predicate<List<String>> column) {
        return IntStream.range(0, filled.size())
                .filter(i -> !filled.get(i).isEmpty() && column.test(filled.get(i)))
                .boxed()
                .toList();
    }

    private static boolean isKvk(List<String> cells) {
        return mostly(cells, cell -> KvkReading.read(cell) instanceof KvkReading.Read)
                && cells.stream().anyMatch(cell -> cell.matches("[0-9]{8}"))
                && cells.stream().noneMatch(cell -> cell.contains("€") || cell.matches(".*[.,](?:[0-9]{2}|-+)"));
    }

    private static boolean isAmount(List<String> cells) {
        return cells.stream().allMatch(cell -> AmountReading.of(cell).amount().isPresent())
                && cells.stream()
                        .anyMatch(cell -> cell.contains("€")
                                || cell.replaceAll("[^0-9]", "").length() > 4);
    }

    private static boolean isName(List<String> cells) {
        return mostly(
                cells, cell -> cell.codePoints().filter(Character::isLetter).count() > 1);
    }

    private static boolean mostly(List<String> cells, Predicate<String> holds) {
        return cells.stream().filter(holds).count() * 2 > cells.size();
    }
}
