package nl.tredewijzer.tender.formats.report.ocds;

import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.crediting.BidderEvaluation;

/**
 * The answer for a bidder, and where it belongs in a release.
 *
 * @param answer the answer
 * @param party identifier of the party
 * @param bid identifier of the bid; none for subcontractors and suppliers, of whom a list does not say whose they are
 */
record Placed(BidderEvaluation answer, String party, Optional<String> bid) {

    Bidder bidder() {
        return answer.bidder();
    }

    /** What tells the party in this bid from the same party in another; nobody has two places in one bid. */
    String place() {
        return bid.filter(id -> !id.equals(party)).map(id -> id + "/" + party).orElse(party);
    }
}
