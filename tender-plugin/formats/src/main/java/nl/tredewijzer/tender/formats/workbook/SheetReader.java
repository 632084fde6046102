package nl.tredewijzer.tender.formats.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import nl.tredewijzer.tender.formats.bidders.SheetRow;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.PlainText;
import nl.tredewijzer.tender.formats.source.Unread;

/** Reads the rows of one sheet that hold anything. */
final class SheetReader {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 1000;
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_UNREAD = 10_000;

    private final String sheet;
    private final Workbook workbook;
    private final Budget budget;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private int row;
    private int formulas;
    private int hiddenRows;

    SheetReader(String sheet, Workbook workbook, Budget budget) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.budget = budget;
    }

    SheetContent read(InputStream part) throws XMLStreamException {
        PartXml xml = new PartXml(part);
        while (xml.next()) {
            if (xml.begins("row")) {
                row(xml);
            } else if (xml.begins("mergeCell")) {
                xml.attribute("ref").flatMap(MergedCells::of).ifPresent(merged -> merged.fill(rows, budget));
            }
        }
        return new SheetContent(rows, unread, formulas, hiddenRows);
    }

    private void row(PartXml xml) throws XMLStreamException {
        row = xml.attribute("r")
                .map(SheetReader::rowNumber)
                .filter(number -> number > row)
                .orElse(row + 1);
        if (row > LAST_ROW) {
            throw Refusal.DAMAGED.asError();
        }
        boolean hidden = xml.attribute("hidden")
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                budget.takeCell();
                OptionalInt named =
                        xml.attribute("r").map(CellReference::column).orElse(OptionalInt.empty());
                column = named.orElse(column + 1);
                put(cells, column, cell(xml, column));
            }
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            if (rows.size() == MOST_ROWS) {
                throw Refusal.TOO_MANY_ROWS.asError();
            }
            rows.add(new SheetRow(row, cells));
            hiddenRows += hidden ? 1 : 0;
        }
    }

    private void put(List<String> cells, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column > MOST_COLUMNS) {
            note(column, text, CellCause.TOO_FAR_RIGHT);
            return;
        }
        budget.takeText(text.length() + Math.max(0, column - cells.size()));
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
    }

    /** The text of the cell that begins here, on one line; goes to its end. */
    private String cell(PartXml xml, int column) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        Optional<String> style = xml.attribute("s");
        boolean formula = false;
        Optional<String> value = Optional.empty();
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                xml.text(0);
                formula = true;
            } else if (xml.begins("v")) {
                value = Optional.of(xml.text(Budget.LONGEST_TEXT));
            } else if (xml.begins("is")) {
                value = Optional.of(xml.text("rPh"::equals, Budget.LONGEST_TEXT));
            }
        }
        formulas += formula ? 1 : 0;
        if (value.filter(text -> !text.isEmpty()).isEmpty()) {
            if (formula && !type.equals("str")) {
                note(column, "", CellCause.NO_RESULT);
            }
            return "";
        }
        return text(type, style, value.get(), column);
    }

    private String text(String type, Optional<String> style, String value, int column) {
        Optional<String> text =
                switch (type) {
                    case "s" -> number(value).flatMap(workbook.strings()::at);
                    case "str", "inlineStr", "d" -> Optional.of(PlainText.of(value));
                    case "b" -> Optional.of(value.equals("0") ? "nee" : "ja");
                    case "n" -> CellText.of(value.strip(), workbook.formats().of(style), workbook.from1904());
                    default -> Optional.empty();
                };
        if (text.isEmpty()) {
            note(column, value, type.equals("e") ? CellCause.ERROR : CellCause.DAMAGED);
        }
        return text.orElse("");
    }

    private void note(int column, String text, CellCause cause) {
        if (unread.size() < MOST_UNREAD) {
            Place place = new Place.Cell(sheet, CellReference.of(column, row));
            unread.add(new Unread(place, text, cause, true));
        } else if (unread.size() == MOST_UNREAD) {
            unread.add(new Unread(new Place.Cell(sheet, String.valueOf(row)), "", CellCause.AND_MORE, true));
        }
    }

    private static int rowNumber(String text) {
        return number(text).orElse(LAST_ROW + 1);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
