package nl.tredewijzer.tender.formats.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.formats.source.StatedAmount;

/**
 * A tender that a result notice names: winners always, others rarely.
 *
 * @param id its identifier, such as {@code TEN-0001}
 * @param lot the lot, or group of lots, that it is for (BT-13714), if given
 * @param amount the sum that was bid (BT-720), if given
 * @param rank its rank (BT-171), if given
 * @param party those who bid, as one; empty if the notice does not say who bids
 * @param tenderers who bids; several bid together as a consortium
 * @param subcontractors who performs a part, as far as the notice names them
 * @param subcontracted which share of it, in percent, is put out to subcontractors together (BT-555), if given
 * @param won whether a contract was concluded on it
 */
public record LotTender(
        String id,
        Optional<String> lot,
        Optional<StatedAmount> amount,
        Optional<String> rank,
        Optional<TenderingParty> party,
        List<NoticeOrganisation> tenderers,
        List<NoticeOrganisation> subcontractors,
        Optional<BigDecimal> subcontracted,
        boolean won) {

    public LotTender {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(party, "party");
        tenderers = List.copyOf(tenderers);
        subcontractors = List.copyOf(subcontractors);
        Objects.requireNonNull(subcontracted, "subcontracted");
    }

    /** A tender of which is not said which party it is of, nor what is put out of it. */
    public LotTender(
            String id,
            Optional<String> lot,
            Optional<StatedAmount> amount,
            Optional<String> rank,
            List<NoticeOrganisation> tenderers,
            List<NoticeOrganisation> subcontractors,
            boolean won) {
        this(id, lot, amount, rank, Optional.empty(), tenderers, subcontractors, Optional.empty(), won);
    }

    /** Whether several organisations bid together. */
    public boolean isConsortium() {
        return tenderers.size() > 1;
    }

    /** The consortium that bids, by a name that its members share and no others have; empty if one party bids alone. */
    public Optional<String> consortium() {
        return isConsortium() ? party.map(TenderingParty::uniqueName) : Optional.empty();
    }
}
