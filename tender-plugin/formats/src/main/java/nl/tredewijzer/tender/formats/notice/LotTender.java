package nl.tredewijzer.tender.formats.notice;

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
 * @param tenderers who bids; several bid together as a consortium
 * @param subcontractors who performs a part, as far as the notice names them
 * @param won whether a contract was concluded on it
 */
public record LotTender(
        String id,
        Optional<String> lot,
        Optional<StatedAmount> amount,
        Optional<String> rank,
        List<NoticeOrganisation> tenderers,
        List<NoticeOrganisation> subcontractors,
        boolean won) {

    public LotTender {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(rank, "rank");
        tenderers = List.copyOf(tenderers);
        subcontractors = List.copyOf(subcontractors);
    }

    /** Whether several organisations bid together. */
    public boolean isConsortium() {
        return tenderers.size() > 1;
    }
}
