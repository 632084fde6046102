package nl.tredewijzer.tender.formats.report.ocds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.crediting.BidderEvaluation;

/**
 * Names parties and bids, as the platform does or from what the list says. Who stands in a list twice bids twice: OCDS has
 * a bid for each lot.
 */
final class Placement {

    private final Optional<OcdsIdentifiers> own;
    private final Map<List<String>, Integer> bidsOf = new HashMap<>();

    Placement(Optional<OcdsIdentifiers> own) {
        this.own = own;
    }

    /** All answers in their order. */
    List<Placed> all(List<BidderEvaluation> answers) {
        return answers.stream().map(this::place).toList();
    }

    private Placed place(BidderEvaluation answer) {
        Bidder bidder = answer.bidder();
        String party = own.map(ids -> ids.party(bidder)).orElseGet(() -> party(answer));
        return switch (bidder.role()) {
            case TENDERER, CONSORTIUM_MEMBER ->
                new Placed(
                        answer,
                        party,
                        Optional.of(own.map(ids -> ids.bid(bidder)).orElseGet(() -> bid(bidder, party))));
            case SUBCONTRACTOR, SUPPLIER -> new Placed(answer, party, Optional.empty());
        };
    }

    private static String party(BidderEvaluation answer) {
        Bidder bidder = answer.bidder();
        if (bidder.kvkNumber().isPresent()) {
            return Parties.KVK + "-" + bidder.key();
        }
        return bidder.key().isEmpty() ? "bidder-" + answer.position() : bidder.key();
    }

    private String bid(Bidder bidder, String party) {
        String name = bidder.consortium().orElse(party);
        int count = bidsOf.merge(List.of(name, party), 1, Integer::sum);
        return count == 1 ? name : name + "-" + count;
    }
}
