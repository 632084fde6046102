package nl.tredewijzer.tender.formats.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;

/**
 * What a file says, whatever its format.
 *
 * @param tender the tender, if it is about one
 * @param bidders the bidders that it names, in its order
 * @param winners those to whom it says the contract was awarded
 * @param received how many tenders came in, as far as it says
 * @param said how it was understood
 * @param unread what was not read, in its order
 * @param reserved whether participation is reserved for sheltered workshops and the like (art. 2.82), in one lot at least
 */
public record Content(
        Optional<Tender> tender,
        List<ReadBidder> bidders,
        List<Bidder> winners,
        List<ReceivedTenders> received,
        List<Bilingual> said,
        List<Unread> unread,
        boolean reserved) {

    /** What a file says that reserves nothing. */
    public Content(
            Optional<Tender> tender,
            List<ReadBidder> bidders,
            List<Bidder> winners,
            List<ReceivedTenders> received,
            List<Bilingual> said,
            List<Unread> unread) {
        this(tender, bidders, winners, received, said, unread, false);
    }

    public Content {
        Objects.requireNonNull(tender, "tender");
        bidders = List.copyOf(bidders);
        winners = List.copyOf(winners);
        received = List.copyOf(received);
        said = List.copyOf(said);
        unread = List.copyOf(unread);
    }
}
