package nl.tredewijzer.tender.formats.source;

import java.util.Objects;
import nl.tredewijzer.tender.Bidder;

/**
 * A bidder with its place in the file.
 *
 * @param place where it stands, or begins
 * @param bidder who bids, its KvK number as given and what was read in that
 */
public record ReadBidder(Place place, Bidder bidder) {

    public ReadBidder {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(bidder, "bidder");
    }
}
