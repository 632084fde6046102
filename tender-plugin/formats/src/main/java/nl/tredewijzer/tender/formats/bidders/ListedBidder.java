package nl.tredewijzer.tender.formats.bidders;

import java.util.Objects;
import nl.tredewijzer.tender.Bidder;

/**
 * A bidder with its place in the list.
 *
 * @param line number of the line on which it begins, from 1
 * @param bidder who bids, its KvK number as given and what was read in that
 */
public record ListedBidder(int line, Bidder bidder) {

    public ListedBidder {
        Objects.requireNonNull(bidder, "bidder");
    }
}
