package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;

/**
 * The cells of a row under headers that each name a lot: the sum bid on it, or only that there is a bid ("ja", "x"). A sum
 * for each lot is a bid for each lot; bids without a sum are one bidder with its lots.
 */
final class LotCells {

    private LotCells() {}

    /** The bidder once for every lot it bids a sum on, or once with the lots it bids on without one. */
    static List<Bidder> of(int line, Columns columns, List<String> row, Bidder bidder, List<NotRead> notRead) {
        List<Bidder> bids = new ArrayList<>();
        List<String> withoutSum = new ArrayList<>();
        for (ListColumn column : columns.ofLots()) {
            String lot = column.header().flatMap(ColumnNames::lotOf).orElseThrow();
            String cell = Columns.cell(row, column);
            if (RoleCells.isYes(cell)) {
                withoutSum.add(lot);
            } else if (!RoleCells.isNo(cell)) {
                AmountReading reading = AmountReading.of(cell);
                Optional<Money> amount = reading.amount();
                reading.cause().ifPresent(cause -> notRead.add(NotRead.cell(line, column.position(), cell, cause)));
                amount.map(sum -> bidder.on(List.of(lot)).bidding(sum)).ifPresent(bids::add);
            }
        }
        if (!withoutSum.isEmpty() || bids.isEmpty()) {
            bids.add(0, withoutSum.isEmpty() ? bidder : bidder.on(withoutSum));
        }
        return bids;
    }
}
