package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.formats.source.InputRefused;

/**
 * Reads a list of bidders: a CSV file, cells pasted from a spreadsheet, or lines of an e-mail or a letter.
 *
 * <p>A table with a header is read by its header ({@link ColumnMeaning} names the columns that matter), a table
 * without one by what stands in its columns, anything else line by line. Nothing is dropped: each line is a bidder, is
 * listed as not read with the reason, or is empty.
 */
public final class BidderListReader {

    private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');
    private static final List<Character> BETWEEN_CELLS = List.of('\t');

    private BidderListReader() {}

    /** Reads a file of which nothing was said, see {@link #read(byte[], ColumnMapping)}. */
    public static BidderList read(byte[] bytes) {
        return read(bytes, ColumnMapping.NONE);
    }

    /**
     * Reads a file.
     *
     * @param bytes UTF-8, Windows-1252 or UTF-16 with a byte order mark, at most 10 MB
     * @param mapping what was said about its columns
     * @throws InputRefused if it is no text, or too large; the message says what it is and what to do
     */
    public static BidderList read(byte[] bytes, ColumnMapping mapping) {
        return read(ListText.of(bytes), mapping);
    }

    /** Reads pasted text of which nothing was said, see {@link #read(String, ColumnMapping)}. */
    public static BidderList read(String text) {
        return read(text, ColumnMapping.NONE);
    }

    /**
     * Reads text that was pasted.
     *
     * @param text at most 10 million characters
     * @param mapping what was said about its columns
     * @throws InputRefused if it is empty, no text, or too long
     */
    public static BidderList read(String text, ColumnMapping mapping) {
        return read(new ListText(text, TextEncoding.TEXT), mapping);
    }

    /**
     * Reads the rows of a sheet.
     *
     * @param rows the rows that hold anything, with their numbers in the sheet
     * @param mapping what was said about its columns
     */
    public static BidderList read(List<SheetRow> rows, ColumnMapping mapping) {
        List<SourceLine> lines = rows.stream().map(SheetRow::line).toList();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return read(lines, BETWEEN_CELLS, width, TextEncoding.WORKBOOK, mapping);
    }

    private static BidderList read(ListText list, ColumnMapping mapping) {
        return read(SourceLine.of(list.text()), DELIMITERS, 0, list.encoding(), mapping);
    }

    private static BidderList read(
            List<SourceLine> lines,
            List<Character> delimiters,
            int width,
            TextEncoding encoding,
            ColumnMapping mapping) {
        Optional<TableHeader> header =
                TableHeader.in(lines, delimiters, mapping).map(found -> found.widened(width));
        if (header.isPresent()) {
            return new TableReader(header.get().cells(), header.get().columns())
                    .read(lines, header.get().at(), ListFormat.TABLE_WITH_HEADER, encoding);
        }
        Optional<TableByContent> table = TableByContent.in(lines, delimiters, mapping);
        if (table.isPresent()) {
            return new TableReader(table.get().cells(), table.get().columns())
                    .read(lines, 0, ListFormat.TABLE_WITHOUT_HEADER, encoding);
        }
        return new LineReader().read(lines, encoding);
    }
}
