package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.Objects;

/**
 * What was read in a list of bidders.
 *
 * @param understood how the list was understood
 * @param bidders the bidders in the order of the list; a bidder that stands twice is here twice
 * @param notRead every line, and every part of a line, that could not be read, in the order of the list
 */
public record BidderList(Understood understood, List<ListedBidder> bidders, List<NotRead> notRead) {

    public BidderList {
        Objects.requireNonNull(understood, "understood");
        bidders = List.copyOf(bidders);
        notRead = List.copyOf(notRead);
    }
}
