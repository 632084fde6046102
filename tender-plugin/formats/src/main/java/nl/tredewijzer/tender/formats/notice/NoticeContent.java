package nl.tredewijzer.tender.formats.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.formats.source.Content;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.ElementRemark;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import nl.tredewijzer.tender.formats.source.ReceivedTenders.Kind;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.source.Unread;

/** What a notice says, in the terms that all formats share. */
public final class NoticeContent {

    private NoticeContent() {}

    /**
     * What a notice says about the tender, or about one lot of it.
     *
     * @throws InputRefused if it has no such lot, or says nothing of a contract at all
     */
    public static Content of(Notice notice, Optional<String> lot) {
        requireContract(notice);
        NoticeTender read = lot.map(id -> NoticeTender.ofLot(notice, existing(notice, id)))
                .orElseGet(() -> NoticeTender.of(notice));
        List<NoticeLot> lots = notice.lots().stream()
                .filter(one -> lot.isEmpty() || lot.get().equals(one.id()))
                .toList();
        List<Bilingual> said = new ArrayList<>();
        said.add(kind(notice));
        notice.change().ifPresent(change -> NoticeRemarks.about(change, said));
        if (notice.lots().isEmpty()) {
            said.add(Said.of(
                    "Er staat geen perceel in, dus niets over waarde, termijnen en looptijd: vul die zelf in.",
                    "There is no lot in it, so nothing about value, deadlines and term: fill these in yourself."));
        }
        said.addAll(read.said());
        lots.forEach(one -> NoticeRemarks.about(one, said));
        notice.result().ifPresent(result -> NoticeRemarks.about(result, said));
        NoticeTender.others(notice, lots).forEach(tender -> NoticeRemarks.notWon(tender, said));
        if (notice.result().isPresent()) {
            said.add(Said.of(
                    "Een aankondiging van gunning noemt alleen de winnaars.",
                    "A contract award notice names the winners only."));
        }
        List<Bidder> winners = read.bidders().stream()
                .filter(bidder -> bidder.role() != BidderRole.SUBCONTRACTOR)
                .toList();
        List<Unread> unread = notice.remarks().stream()
                .map(remark -> new Unread(remark.place(), remark.text(), remark.cause(), mayBeBidder(notice, remark)))
                .toList();
        boolean reserved = lots.stream().anyMatch(NoticeLot::isReservedForShelteredWorkshops);
        return new Content(
                Optional.of(read.tender()), read.named(), winners, received(notice, lot), said, unread, reserved);
    }

    /** XML of the right kind in which nothing stands that a tender could be made of. */
    private static void requireContract(Notice notice) {
        boolean something = !notice.lots().isEmpty()
                || notice.title().isPresent()
                || notice.estimatedValue().isPresent()
                || !notice.buyers().isEmpty()
                || notice.result().isPresent();
        if (!something) {
            throw new InputRefused(
                    "Dit is een aankondiging volgens haar hoofdelement, maar er staat geen opdracht in: geen titel,"
                            + " opdrachtgever, perceel, waarde of resultaat.",
                    "This is a notice by its root element, but there is no contract in it: no title, buyer, lot, value"
                            + " or result.");
        }
    }

    private static Bilingual kind(Notice notice) {
        return notice.type()
                .map(type -> Said.of(
                        "Dit is een {kind} ({type}).",
                        "This is a {kind} ({type}).",
                        "kind",
                        notice.kind(),
                        "type",
                        type))
                .orElseGet(() -> Said.of("Dit is een {kind}.", "This is a {kind}.", "kind", notice.kind()));
    }

    /** In a result notice a party that cannot be found is a bidder that was lost; of a tender that stopped all of them are. */
    private static boolean mayBeBidder(Notice notice, ElementRemark remark) {
        boolean result = notice.kind() != NoticeKind.COMPETITION;
        return switch (remark.cause()) {
            case STOPPED -> true;
            case NO_EXTENSION, WINNER -> result;
            case REFERENCE -> result && remark.path().contains("efac:TenderingParty");
            default -> false;
        };
    }

    private static List<ReceivedTenders> received(Notice notice, Optional<String> lot) {
        return notice.result().stream()
                .flatMap(result -> result.lots().stream())
                .filter(result ->
                        lot.isEmpty() || result.lot().isEmpty() || result.lot().equals(lot))
                .flatMap(result -> result.received().stream().flatMap(received -> kind(received.kind())
                        .map(kind -> new ReceivedTenders(result.lot(), kind, received.count()))))
                .toList();
    }

    /** Of the code list {@code received-submission-type} (BT-760) those that count tenders as such. */
    private static Stream<Kind> kind(String code) {
        return switch (code) {
            case "tenders" -> Stream.of(Kind.ALL);
            case "t-esubm" -> Stream.of(Kind.ELECTRONIC);
            default -> Stream.empty();
        };
    }

    private static String existing(Notice notice, String id) {
        if (notice.lot(id).isEmpty()) {
            String known = Cut.text(notice.lots().stream().map(NoticeLot::id).collect(Collectors.joining(", ")), 500);
            throw new InputRefused(
                    "De aankondiging heeft geen perceel \"" + id + "\"; wel: " + known + ".",
                    "The notice has no lot \"" + id + "\"; there are: " + known + ".");
        }
        return id;
    }
}
