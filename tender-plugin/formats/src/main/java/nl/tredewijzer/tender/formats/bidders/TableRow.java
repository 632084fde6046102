package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.formats.source.Cut;

/**
 * One row of a table: a bidder when it has a name or anything under KvK number, with what could not be read of it. Where
 * the columns are the lots, it is a bidder for each of them.
 *
 * @param bidders the bidder, if the row is one
 * @param notRead what was not read
 */
record TableRow(List<Bidder> bidders, List<NotRead> notRead) {

    TableRow {
        bidders = List.copyOf(bidders);
        notRead = List.copyOf(notRead);
    }

    /** Reads the cells of a row that begins at this line, whose text is given for messages. */
    static TableRow of(int line, String text, Columns columns, List<String> row) {
        String name = columns.cell(row, ColumnMeaning.NAME);
        String number = columns.cell(row, ColumnMeaning.KVK_NUMBER);
        if (number.isEmpty()) {
            Optional<NotReadCause> no = noBidder(name, row);
            if (no.isPresent()) {
                return new TableRow(List.of(), List.of(NotRead.line(line, text, no.get())));
            }
        }
        List<NotRead> notRead = new ArrayList<>();
        String given = Cut.number(number);
        BidderRole role = RoleCells.of(line, columns, row, notRead);
        Bidder bidder = new Bidder(
                name(line, columns, name, notRead),
                given,
                KvkReading.read(given),
                role,
                lots(line, columns, columns.cell(row, ColumnMeaning.LOT), notRead),
                amount(line, columns, row, notRead),
                share(line, columns, row, notRead),
                role == BidderRole.CONSORTIUM_MEMBER ? RoleCells.consortium(columns, row) : Optional.empty());
        for (ListColumn further : columns.furtherNumbers()) {
            String other = Columns.cell(row, further);
            if (!other.isEmpty() && !other.equals(number)) {
                notRead.add(NotRead.cell(line, further.position(), other, NotReadCause.FURTHER_NUMBER));
            }
        }
        return new TableRow(LotCells.of(line, columns, row, bidder, notRead), notRead);
    }

    private static Optional<NotReadCause> noBidder(String name, List<String> row) {
        if (name.isEmpty()) {
            return Optional.of(NotReadCause.NO_NAME_OR_NUMBER);
        }
        boolean alone = row.stream().filter(cell -> !cell.isBlank()).count() == 1;
        return alone ? Prose.causeOf(name) : Prose.isTotal(name) ? Optional.of(NotReadCause.TOTAL) : Optional.empty();
    }

    private static Optional<String> name(int line, Columns columns, String name, List<NotRead> notRead) {
        if (name.length() > Bidder.LONGEST_NAME) {
            notRead.add(NotRead.cell(line, columns.positionOf(ColumnMeaning.NAME), name, NotReadCause.NAME_TOO_LONG));
            return Optional.empty();
        }
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    private static List<String> lots(int line, Columns columns, String cell, List<NotRead> notRead) {
        List<String> lots = LotCell.of(cell);
        if (lots.stream().anyMatch(lot -> lot.length() > Lot.LONGEST_ID)) {
            notRead.add(NotRead.cell(line, columns.positionOf(ColumnMeaning.LOT), cell, NotReadCause.LOT_TOO_LONG));
            return List.of();
        }
        return lots;
    }

    private static Optional<Money> amount(int line, Columns columns, List<String> row, List<NotRead> notRead) {
        String cell = columns.cell(row, ColumnMeaning.AMOUNT);
        if (cell.isEmpty() || cell.equals("-")) {
            return Optional.empty();
        }
        AmountReading reading = AmountReading.of(cell);
        reading.cause()
                .ifPresent(cause ->
                        notRead.add(NotRead.cell(line, columns.positionOf(ColumnMeaning.AMOUNT), cell, cause)));
        return reading.amount();
    }

    private static Optional<Percentage> share(int line, Columns columns, List<String> row, List<NotRead> notRead) {
        String cell = columns.cell(row, ColumnMeaning.SHARE);
        if (cell.isEmpty() || cell.equals("-")) {
            return Optional.empty();
        }
        Optional<Percentage> share = ShareCell.of(cell);
        if (share.isEmpty()) {
            int position = columns.positionOf(ColumnMeaning.SHARE);
            notRead.add(NotRead.cell(line, position, cell, NotReadCause.SHARE_NOT_READ));
        }
        return share;
    }
}
