package nl.tredewijzer.tender.formats.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.Euros;
import nl.tredewijzer.tender.formats.source.ReadBidder;

/**
 * The tender that a notice is about, and the bidders that it names.
 *
 * <p>What is taken from where: the value is the estimated value (BT-27), of the lot where there is one lot, of the
 * procedure otherwise; a framework maximum or the value of what was awarded is never taken for it, but named. Deadline,
 * term and award are taken where all lots agree; where they differ, read the notice for one lot. The deadline is that
 * for tenders (BT-131), never that for requests or expressions of interest. The award is the day of the decision
 * (BT-1451), or else that of the contract (BT-145).
 *
 * @param tender the tender
 * @param named the winners of a result notice, in its order: each organisation with its own role, the sum of its
 *     tender (BT-720) and its lots; none for a notice without a result
 * @param said what was taken and what was not, and why
 */
public record NoticeTender(Tender tender, List<ReadBidder> named, List<BilingualText> said) {

    public NoticeTender {
        named = List.copyOf(named);
        said = said.stream().distinct().toList();
    }

    /** The tender as a whole. */
    public static NoticeTender of(Notice notice) {
        return read(notice, notice.lots());
    }

    /**
     * One lot as a tender by itself, with the winners of that lot.
     *
     * @throws IllegalArgumentException if the notice has no such lot
     */
    public static NoticeTender ofLot(Notice notice, String lotId) {
        NoticeLot lot =
                notice.lot(lotId).orElseThrow(() -> new IllegalArgumentException("The notice has no lot " + lotId));
        return read(notice, List.of(lot));
    }

    /** The winners of a result notice without their places. */
    public List<Bidder> bidders() {
        return named.stream().map(ReadBidder::bidder).toList();
    }

    /** The tenders for these lots that a result notice names and that did not win. */
    static List<LotTender> others(Notice notice, List<NoticeLot> lots) {
        return notice.result().stream()
                .flatMap(result -> result.tenders().stream())
                .filter(tender -> !tender.won() && concerns(notice, tender, lots))
                .toList();
    }

    private static NoticeTender read(Notice notice, List<NoticeLot> lots) {
        List<BilingualText> said = new ArrayList<>();
        List<LotTender> winners = notice.result().stream()
                .flatMap(result -> result.winners().stream())
                .filter(tender -> concerns(notice, tender, lots))
                .toList();
        TenderBuilder tender = Tender.titled(Labels.title(notice, lots));
        Labels.buyer(notice).ifPresent(tender::buyer);
        notice.publicationId().or(notice::noticeId).map(Labels::line).ifPresent(tender::reference);
        notice.nature().ifPresent(tender::kind);
        notice.publication().ifPresent(tender::publication);
        new NoticeValue(notice, lots, said).value().ifPresent(tender::contractValue);
        tender.lots(lots.stream().map(lot -> lot(lot, said)).toList());
        new NoticeDates(notice, lots, winners, said).addTo(tender);
        List<ReadBidder> bidders = new NoticeBidders(notice, said).of(winners);
        return new NoticeTender(tender.build(), bidders, said);
    }

    private static boolean concerns(Notice notice, LotTender tender, List<NoticeLot> lots) {
        return tender.lot().isEmpty()
                || lots.size() == notice.lots().size()
                || lots.stream()
                        .anyMatch(lot -> notice.lotsOf(tender.lot().get()).contains(lot.id()));
    }

    private static Lot lot(NoticeLot lot, List<BilingualText> said) {
        Optional<Money> value = new Euros(said)
                .of(
                        lot.estimatedValue(),
                        "geraamde waarde van perceel " + lot.id(),
                        "estimated value of lot " + lot.id());
        return new Lot(lot.id(), lot.title().map(title -> Cut.text(title, Tender.LONGEST_TITLE)), value);
    }
}
