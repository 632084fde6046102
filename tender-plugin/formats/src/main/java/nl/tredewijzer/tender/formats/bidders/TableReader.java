package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.formats.source.PlainText;

/** Reads the rows of a table whose columns are known. */
final class TableReader {

    /** A rule under a header, as Markdown has it. */
    private static final Pattern RULE = Pattern.compile("\\s*(?::?[-=–—_]{2,}:?)?\\s*");

    private final Delimited delimited;
    private final Columns columns;
    private final List<ListedBidder> bidders = new ArrayList<>();
    private final List<NotRead> notRead = new ArrayList<>();
    private List<String> lotsAbove = List.of();
    private boolean closed;

    TableReader(Delimited delimited, Columns columns) {
        this.delimited = delimited;
        this.columns = columns;
    }

    /** The bidders in these lines, from one of them on; those before it are listed as not read. */
    BidderList read(List<SourceLine> lines, int from, ListFormat format, TextEncoding encoding) {
        lines.subList(0, from).stream()
                .filter(line -> !SeparatorLine.is(line.text()))
                .forEach(this::readBeforeHeader);
        boolean hasHeader = format == ListFormat.TABLE_WITH_HEADER;
        int at = hasHeader ? from + 1 : from;
        Optional<String> header = hasHeader ? Optional.of(lines.get(from).text().strip()) : Optional.empty();
        if (format == ListFormat.TABLE_WITHOUT_HEADER && isHeaderOfUnknownNames(lines.get(at))) {
            notRead.add(NotRead.line(lines.get(at).number(), lines.get(at).text(), NotReadCause.HEADER_NOT_KNOWN));
            at++;
        }
        while (at < lines.size()) {
            at += readRow(lines, at, header);
        }
        Understood understood = new Understood(format, encoding, shown(encoding), columns.all());
        return new BidderList(understood, bidders, notRead);
    }

    private void readBeforeHeader(SourceLine line) {
        List<String> lots = line.isTooLong()
                ? List.of()
                : LotHeading.in(onlyCell(delimited.cells(line.text()).orElse(List.of())));
        lotsAbove = lots.isEmpty() ? lotsAbove : lots;
        notRead.add(NotRead.line(
                line.number(), line.text(), lots.isEmpty() ? NotReadCause.BEFORE_HEADER : NotReadCause.LOT_HEADING));
    }

    /** A first row with words in every cell, the one under KvK number too, and no figure in any. */
    private boolean isHeaderOfUnknownNames(SourceLine line) {
        return !line.isTooLong()
                && line.text().chars().noneMatch(Character::isDigit)
                && delimited
                        .cells(line.text())
                        .filter(cells ->
                                !columns.cell(cells, ColumnMeaning.KVK_NUMBER).isEmpty())
                        .filter(cells -> cells.stream().noneMatch(String::isBlank))
                        .isPresent();
    }

    /** The cells of a workbook are apart already. */
    private Optional<Character> shown(TextEncoding encoding) {
        return encoding == TextEncoding.WORKBOOK ? Optional.empty() : Optional.of(delimited.delimiter());
    }

    private int readRow(List<SourceLine> lines, int at, Optional<String> header) {
        SourceLine line = lines.get(at);
        if (line.isTooLong()) {
            notRead.add(NotRead.line(line.number(), line.text(), NotReadCause.LINE_TOO_LONG));
            return 1;
        }
        if (header.filter(line.text().strip()::equals).isPresent()) {
            notRead.add(NotRead.line(line.number(), line.text(), NotReadCause.HEADING));
            return 1;
        }
        Optional<Delimited.Row> row = delimited.row(lines, at, columns.width());
        if (row.isEmpty()) {
            notRead.add(NotRead.line(line.number(), line.text(), NotReadCause.QUOTES));
            return 1;
        }
        readCells(line, row.get().cells());
        return row.get().lines();
    }

    /** Whether a line is a rule, a lot above its bidders, or the closing of the message that the table stands in. */
    private boolean isBetweenRows(SourceLine line, List<String> cells) {
        if (cells.stream().allMatch(cell -> RULE.matcher(cell).matches())) {
            notRead.add(NotRead.line(line.number(), line.text(), NotReadCause.HEADING));
            return true;
        }
        String only = onlyCell(cells);
        closed = Prose.isClosing(only);
        List<String> lots = LotHeading.in(only);
        if (!lots.isEmpty()) {
            lotsAbove = lots;
            notRead.add(NotRead.line(line.number(), line.text(), NotReadCause.LOT_HEADING));
        }
        return !lots.isEmpty();
    }

    /** The only cell of a row that holds anything; empty text if there are more. */
    private static String onlyCell(List<String> cells) {
        String only = "";
        for (String cell : cells) {
            if (!cell.isBlank() && !only.isEmpty()) {
                return "";
            }
            only = cell.isBlank() ? only : cell;
        }
        return PlainText.of(only);
    }

    private void readCells(SourceLine line, List<String> cells) {
        if (cells.stream().allMatch(cell -> PlainText.of(cell).isEmpty())) {
            return;
        }
        if (cells.stream().skip(columns.width()).anyMatch(cell -> !cell.isBlank())) {
            notRead.add(NotRead.line(line.number(), line.text(), NotReadCause.TOO_MANY_CELLS));
            return;
        }
        if (closed) {
            notRead.add(NotRead.line(line.number(), line.text(), NotReadCause.AFTER_CLOSING));
            return;
        }
        if (isBetweenRows(line, cells)) {
            return;
        }
        TableRow row = TableRow.of(line.number(), line.text(), columns, cells);
        row.bidders().stream()
                .map(bidder -> lotsAbove.isEmpty() || !bidder.lots().isEmpty() ? bidder : bidder.on(lotsAbove))
                .forEach(bidder -> bidders.add(new ListedBidder(line.number(), bidder)));
        notRead.addAll(row.notRead());
    }
}
