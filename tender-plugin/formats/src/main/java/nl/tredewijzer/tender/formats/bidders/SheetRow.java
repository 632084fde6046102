package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a sheet.
 *
 * @param number as the program shows it, from 1
 * @param cells the text of its cells from the left, each on one line; empty where a cell is empty
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The row as cells between tabs are pasted, so that a sheet and what is copied out of it are read as one. */
    SourceLine line() {
        return new SourceLine(number, cells.stream().map(SheetRow::quoted).collect(Collectors.joining("\t")));
    }

    private static String quoted(String cell) {
        return cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
