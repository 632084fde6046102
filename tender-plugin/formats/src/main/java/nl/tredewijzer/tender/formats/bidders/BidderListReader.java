package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.Optional;

/**
 * Reads a list of bidders: a CSV file, cells pasted from a spreadsheet, or lines of an e-mail or a letter.
 *
 * <p>A table with a header is read by its header ({@link ColumnMeaning} names the columns that matter), a table
 * without one by what stands in its columns, anything else line by line. Nothing is dropped: each line is a bidder, is
 * listed as not read with the reason, or is empty.
 */
public final class BidderListReader {

    private BidderListReader() {}

    /**
     * Reads a file.
     *
     * @param bytes UTF-8 or Windows-1252, at most 10 MB
     * @throws BidderListRefused if it is no text, or too large; the message says what it is and what to do
     */
    public static BidderList read(byte[] bytes) {
        return read(ListText.of(bytes));
    }

    /**
     * Reads text that was pasted.
     *
     * @param text at most 10 million characters
     * @throws BidderListRefused if it is empty, no text, or too long
     */
    public static BidderList read(String text) {
        return read(new ListText(text, TextEncoding.TEXT));
    }

    private static BidderList read(ListText list) {
        List<SourceLine> lines = SourceLine.of(list.text());
        Optional<TableHeader> header = TableHeader.in(lines);
        if (header.isPresent()) {
            return new TableReader(header.get().cells(), header.get().columns())
                    .read(lines, header.get().at(), ListFormat.TABLE_WITH_HEADER, list.encoding());
        }
        Optional<TableByContent> table = TableByContent.in(lines);
        if (table.isPresent()) {
            return new TableReader(table.get().cells(), table.get().columns())
                    .read(lines, 0, ListFormat.TABLE_WITHOUT_HEADER, list.encoding());
        }
        return new LineReader().read(lines, list.encoding());
    }
}
