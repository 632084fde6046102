package nl.tredewijzer.tender.formats.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.Euros;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;

/** The organisations behind tenders, as bidders. */
final class NoticeBidders {

    private final Notice notice;
    private final List<BilingualText> said;
    private final Euros euros;

    NoticeBidders(Notice notice, List<BilingualText> said) {
        this.notice = notice;
        this.said = said;
        this.euros = new Euros(said);
    }

    /** Who bids with these tenders, in their order; subcontractors come after their tenderers, without a sum. */
    List<ReadBidder> of(List<LotTender> tenders) {
        List<ReadBidder> bidders = new ArrayList<>();
        for (LotTender tender : tenders) {
            Optional<Money> amount = euros.of(
                    tender.amount(), "bedrag van inschrijving " + tender.id(), "amount of tender " + tender.id());
            BidderRole role = tender.isConsortium() ? BidderRole.CONSORTIUM_MEMBER : BidderRole.TENDERER;
            tender.tenderers().forEach(party -> bidders.add(placed(tender, bidder(party, tender, role, amount))));
            tender.subcontractors()
                    .forEach(party -> bidders.add(
                            placed(tender, bidder(party, tender, BidderRole.SUBCONTRACTOR, Optional.empty()))));
            say(tender, amount);
        }
        return bidders;
    }

    private static ReadBidder placed(LotTender tender, Bidder bidder) {
        return new ReadBidder(new Place.Part(tender.id()), bidder);
    }

    private Bidder bidder(NoticeOrganisation party, LotTender tender, BidderRole role, Optional<Money> amount) {
        String given = Cut.text(party.kvkNumberAsGiven().orElseGet(() -> abroad(party)), Bidder.LONGEST_NUMBER);
        if (party.isAbroad() && !party.registrations().isEmpty()) {
            said.add(new BilingualText(
                    shown(party) + " staat buiten Nederland ingeschreven; dat nummer is geen KvK-nummer.",
                    shown(party) + " is registered outside the Netherlands; that number is no KvK number."));
        }
        Bidder bidder = new Bidder(
                party.name().map(name -> Cut.text(name, Bidder.LONGEST_NAME)),
                given,
                KvkReading.read(given),
                role,
                tender.lot().map(notice::lotsOf).orElse(List.of()),
                amount);
        return role == BidderRole.CONSORTIUM_MEMBER
                ? tender.consortium().map(bidder::within).orElse(bidder)
                : bidder;
    }

    /** Kept as given with its country, so that nobody looks for a Dutch organisation of the same name. */
    private static String abroad(NoticeOrganisation party) {
        return party.isAbroad()
                ? (party.country().orElse("") + " " + String.join(" ", party.registrations())).strip()
                : "";
    }

    private void say(LotTender tender, Optional<Money> amount) {
        amount.ifPresent(sum -> said.add(new BilingualText(
                "Inschrijving " + tender.id() + ": het bedrag van de inschrijving zelf (BT-720), EUR " + sum + ".",
                "Tender " + tender.id() + ": the amount of the tender itself (BT-720), EUR " + sum + ".")));
        if (tender.isConsortium() && amount.isPresent()) {
            said.add(new BilingualText(
                    "Inschrijving " + tender.id() + " is van een combinatie: het bedrag is dat van haar als geheel.",
                    "Tender " + tender.id() + " is of a consortium: the amount is that of all its members together."));
        }
        if (tender.isConsortium()) {
            sayLeader(tender);
        }
        tender.subcontracted()
                .ifPresent(share -> said.add(new BilingualText(
                        "Inschrijving " + tender.id() + ": " + share.toPlainString()
                                + " procent wordt uitbesteed (BT-555), aan alle onderaannemers samen.",
                        "Tender " + tender.id() + ": " + share.toPlainString()
                                + " percent is subcontracted (BT-555), to all subcontractors together.")));
        if (tender.tenderers().isEmpty()) {
            said.add(new BilingualText(
                    "Bij inschrijving " + tender.id() + " staat geen inschrijver.",
                    "Tender " + tender.id() + " names no tenderer."));
        }
    }

    private void sayLeader(LotTender tender) {
        tender.party()
                .flatMap(TenderingParty::leader)
                .ifPresent(leader -> said.add(new BilingualText(
                        "Inschrijving " + tender.id() + ": penvoerder van de combinatie is " + shown(leader)
                                + " (OPT-170).",
                        "Tender " + tender.id() + ": " + shown(leader) + " leads the consortium (OPT-170).")));
    }

    private static String shown(NoticeOrganisation party) {
        return Cut.text(party.name().orElse(party.id()), 100);
    }
}
