package nl.tredewijzer.tender.formats.workbook;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;

/** Writes one sheet. */
final class SheetWriter {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST_TEXT = 32_767;
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private final Writer out;
    private int row;

    SheetWriter(Writer out) {
        this.out = out;
    }

    void write(Sheet sheet, String namespace, String footer) throws IOException {
        out.write("<worksheet xmlns=\"" + namespace + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        out.write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
        out.write(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 1; i <= sheet.columns().size(); i++) {
            int width = sheet.columns().get(i - 1).width();
            out.write("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + width + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        titles(sheet.columns());
        Iterator<List<Cell>> rows = sheet.rows().iterator();
        while (rows.hasNext()) {
            cells(rows.next());
        }
        out.write("</sheetData><autoFilter ref=\"A1:" + name(sheet.columns().size() - 1) + row + "\"/>");
        out.write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>");
        out.write("&amp;L" + XmlCharacters.escaped(footer.replace("&", "&&")) + "&amp;R&amp;P / &amp;N");
        out.write("</oddFooter></headerFooter></worksheet>");
    }

    private void titles(List<Sheet.Column> columns) throws IOException {
        begin();
        for (int i = 0; i < columns.size(); i++) {
            text(i, columns.get(i).title(), CellStyle.TITLE);
        }
        out.write("</row>");
    }

    private void cells(List<Cell> cells) throws IOException {
        begin();
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        out.write("</row>");
    }

    private void cell(int column, Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            boolean begins =
                    !text.text().isEmpty() && FORMULA_BEGINS.indexOf(text.text().charAt(0)) >= 0;
            text(column, text.text(), begins ? CellStyle.QUOTED : CellStyle.TEXT);
        } else if (cell instanceof Cell.Whole whole) {
            number(column, String.valueOf(whole.number()), CellStyle.PLAIN);
        } else if (cell instanceof Cell.Euros euros) {
            number(column, euros.amount().toPlainString(), CellStyle.EUROS);
        } else if (cell instanceof Cell.Percent percent) {
            BigDecimal share = percent.percentage().movePointLeft(2);
            number(column, share.toPlainString(), CellStyle.PERCENT);
        } else if (cell instanceof Cell.Day day) {
            number(column, String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day.day())), CellStyle.DAY);
        }
    }

    private void begin() throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
    }

    private void text(int column, String text, CellStyle style) throws IOException {
        out.write("<c r=\"" + name(column) + row + "\" s=\"" + style.ordinal() + "\" t=\"inlineStr\"><is>");
        out.write("<t xml:space=\"preserve\">" + XmlCharacters.escaped(literal(fitting(text))) + "</t></is></c>");
    }

    private void number(int column, String number, CellStyle style) throws IOException {
        out.write("<c r=\"" + name(column) + row + "\" s=\"" + style.ordinal() + "\"><v>" + number + "</v></c>");
    }

    /** Excel reads {@code _x000D_} and the like as a character; an escaped underscore is only that. */
    private static String literal(String text) {
        return text.indexOf("_x") < 0 ? text : text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT / 2)) + "…";
    }

    private static String name(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : name(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
