package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.formats.source.StatedAmount;

/**
 * What a result notice reports.
 *
 * @param totalValue value of all contracts of the notice (BT-161), if given
 * @param frameworkMaximum the most that may be spent under its framework agreements (BT-118), if given
 * @param lots how the competition for each lot ended
 * @param tenders the tenders that it names
 * @param contracts the contracts that were awarded
 */
public record NoticeResult(
        Optional<StatedAmount> totalValue,
        Optional<StatedAmount> frameworkMaximum,
        List<LotResult> lots,
        List<LotTender> tenders,
        List<SettledContract> contracts) {

    public NoticeResult {
        Objects.requireNonNull(totalValue, "totalValue");
        Objects.requireNonNull(frameworkMaximum, "frameworkMaximum");
        lots = List.copyOf(lots);
        tenders = List.copyOf(tenders);
        contracts = List.copyOf(contracts);
    }

    /** The tenders that won. */
    public List<LotTender> winners() {
        return tenders.stream().filter(LotTender::won).toList();
    }

    /** The contracts that rest on a tender. */
    public List<SettledContract> contractsOf(LotTender tender) {
        return contracts.stream()
                .filter(contract -> contract.tenders().contains(tender.id()))
                .toList();
    }
}
