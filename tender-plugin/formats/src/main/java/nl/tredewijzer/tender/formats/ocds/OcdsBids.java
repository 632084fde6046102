package nl.tredewijzer.tender.formats.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.Euros;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import nl.tredewijzer.tender.formats.source.ReceivedTenders.Kind;
import nl.tredewijzer.tender.formats.source.Said;

/**
 * Who bids in a release: the tenderers of its bids, each bid with its lots and its sum. Without bids, those whom the
 * tender names as tenderers; without these, the suppliers of its awards.
 */
final class OcdsBids {

    private final OcdsNode release;
    private final OcdsOrganisations organisations;
    private final OcdsLots lots;
    private final Optional<String> onlyLot;
    private final Euros euros;
    private final List<Bilingual> said;
    private final Map<String, List<Bidder>> byBid = new HashMap<>();
    private final Map<Set<String>, String> consortia = new HashMap<>();

    OcdsBids(
            OcdsNode release,
            OcdsOrganisations organisations,
            OcdsLots lots,
            Optional<String> onlyLot,
            Euros euros,
            List<Bilingual> said) {
        this.release = release;
        this.organisations = organisations;
        this.lots = lots;
        this.onlyLot = onlyLot;
        this.euros = euros;
        this.said = said;
    }

    /** The bidders, and the winners among or beside them. */
    List<ReadBidder> bidders(List<ReadBidder> winners) {
        List<ReadBidder> bidders = new ArrayList<>();
        List<OcdsNode> bids =
                release.node("bids").map(node -> node.nodes("details")).orElse(List.of());
        bids.stream().filter(this::isConcerned).forEach(bid -> addBid(bid, bidders));
        if (bids.isEmpty()) {
            addTenderers(bidders);
        } else {
            noteWithoutBid(bids);
        }
        release.nodes("awards").stream().filter(this::isConcerned).forEach(award -> addWinners(award, winners));
        if (bidders.isEmpty() && !winners.isEmpty()) {
            bidders.addAll(winners);
            said.add(
                    bids.isEmpty()
                            ? Said.of(
                                    "Er staan geen inschrijvingen in; de leveranciers van de gunningen zijn genomen.",
                                    "It holds no bids; the suppliers of the awards were taken.")
                            : Said.of(
                                    "Geen van de inschrijvingen telt; de leveranciers van de gunningen zijn genomen.",
                                    "None of the bids counts; the suppliers of the awards were taken."));
        }
        return bidders;
    }

    /** How many tenders came in. */
    List<ReceivedTenders> received() {
        List<ReceivedTenders> received = new ArrayList<>();
        release.node("tender")
                .flatMap(tender -> tender.count("numberOfTenderers"))
                .ifPresent(count -> received.add(new ReceivedTenders(Optional.empty(), Kind.ALL, count)));
        for (OcdsNode statistic :
                release.node("bids").map(bids -> bids.nodes("statistics")).orElse(List.of())) {
            Optional<Kind> kind = statistic.text("measure").flatMap(OcdsBids::kind);
            if (kind.isPresent()) {
                Optional<String> lot = statistic.text("relatedLot").or(() -> statistic.texts("relatedLots").stream()
                        .findFirst());
                statistic.count("value").ifPresent(count -> received.add(new ReceivedTenders(lot, kind.get(), count)));
            }
        }
        return received;
    }

    private static Optional<Kind> kind(String measure) {
        return switch (measure) {
            case "bids" -> Optional.of(Kind.ALL);
            case "electronicBids" -> Optional.of(Kind.ELECTRONIC);
            case "validBids" -> Optional.of(Kind.VALID);
            default -> Optional.empty();
        };
    }

    private void addBid(OcdsNode bid, List<ReadBidder> bidders) {
        String id = bid.text("id").orElse("");
        Optional<OcdsCause> no =
                switch (bid.text("status").orElse("")) {
                    case "withdrawn" -> Optional.of(OcdsCause.WITHDRAWN);
                    case "disqualified" -> Optional.of(OcdsCause.DISQUALIFIED);
                    case "invited" -> Optional.of(OcdsCause.INVITED);
                    default -> Optional.empty();
                };
        if (no.isPresent()) {
            bid.note(id, no.get());
            return;
        }
        List<OcdsNode> tenderers = bid.nodes("tenderers");
        if (tenderers.isEmpty()) {
            bid.note(id, OcdsCause.NO_TENDERER);
            return;
        }
        Optional<Money> amount = euros.of(bid.amount("value"), "bedrag van bod " + id, "amount of bid " + id);
        if (tenderers.size() > 1 && amount.isPresent()) {
            said.add(Said.of(
                    "Bod {id} is van een combinatie: het bedrag is dat van haar als geheel.",
                    "Bid {id} is of a consortium: the amount is that of all its members together.",
                    "id",
                    id));
        }
        List<ReadBidder> parties = parties(bid, tenderers, amount);
        bid.node("subcontracting").map(node -> node.nodes("subcontracts")).orElse(List.of()).stream()
                .flatMap(subcontract -> subcontract.node("subcontractor").stream())
                .forEach(party -> add(parties, party, BidderRole.SUBCONTRACTOR, lots.related(bid), Optional.empty()));
        bidders.addAll(parties);
        byBid.put(id, parties.stream().map(ReadBidder::bidder).toList());
    }

    /** Those whom the tender names as tenderers, and the parties in that role. */
    private List<OcdsNode> tenderers() {
        List<OcdsNode> all = new ArrayList<>(
                release.node("tender").map(tender -> tender.nodes("tenderers")).orElse(List.of()));
        all.addAll(organisations.inRole("tenderer"));
        return all;
    }

    /** Whoever is a tenderer and stands in no bid, not even in one that does not count. */
    private void noteWithoutBid(List<OcdsNode> bids) {
        Set<String> bidding = bids.stream()
                .flatMap(bid -> bid.nodes("tenderers").stream())
                .map(organisations::key)
                .collect(Collectors.toCollection(HashSet::new));
        for (OcdsNode party : tenderers()) {
            if (bidding.add(organisations.key(party))) {
                party.note(organisations.name(party).orElse(""), OcdsCause.WITHOUT_BID);
            }
        }
    }

    private void addTenderers(List<ReadBidder> bidders) {
        Set<String> named = new HashSet<>();
        for (OcdsNode party : tenderers()) {
            if (named.add(organisations.key(party))) {
                add(bidders, party, BidderRole.TENDERER, List.of(), Optional.empty());
            }
        }
        if (!bidders.isEmpty()) {
            said.add(Said.of(
                    "De inschrijvers staan er zonder bod: geen bedragen en geen percelen.",
                    "The tenderers are named without their bids: no amounts and no lots."));
        }
    }

    private void addWinners(OcdsNode award, List<ReadBidder> winners) {
        String status = award.text("status").orElse("active");
        String id = award.text("id").orElse("");
        if (!status.equals("active")) {
            said.add(Said.of(
                    "Gunning {id} heeft de status \"{status}\" en telt niet als gunning.",
                    "Award {id} has the status \"{status}\" and does not count as an award.",
                    "id",
                    id,
                    "status",
                    status));
            return;
        }
        List<OcdsNode> suppliers = award.nodes("suppliers");
        if (suppliers.isEmpty()) {
            award.texts("relatedBids").stream()
                    .flatMap(bid -> byBid.getOrDefault(bid, List.of()).stream())
                    .filter(bidder -> bidder.role() != BidderRole.SUBCONTRACTOR)
                    .forEach(bidder -> winners.add(new ReadBidder(award.place(), bidder)));
            return;
        }
        Optional<Money> amount = euros.of(award.amount("value"), "bedrag van gunning " + id, "amount of award " + id);
        winners.addAll(parties(award, suppliers, amount));
    }

    /** Those who are named together in a bid or an award; several are the members of one consortium. */
    private List<ReadBidder> parties(OcdsNode bidOrAward, List<OcdsNode> references, Optional<Money> amount) {
        List<ReadBidder> parties = new ArrayList<>();
        references.forEach(party -> add(parties, party, BidderRole.TENDERER, lots.related(bidOrAward), amount));
        if (references.size() == 1) {
            return parties;
        }
        String consortium = consortium(bidOrAward, references);
        return parties.stream()
                .map(read -> new ReadBidder(read.place(), read.bidder().within(consortium)))
                .toList();
    }

    /** A release gives a consortium no name: it goes by the first bid or award that names the same members. */
    private String consortium(OcdsNode bidOrAward, List<OcdsNode> references) {
        Set<String> members = references.stream().map(organisations::key).collect(Collectors.toSet());
        String name = Cut.text(bidOrAward.text("id").orElse(bidOrAward.place().pointer()), Bidder.LONGEST_NAME);
        return consortia.computeIfAbsent(members, first -> name);
    }

    private void add(
            List<ReadBidder> to, OcdsNode party, BidderRole role, List<String> related, Optional<Money> amount) {
        organisations
                .bidder(party, role, related, amount)
                .ifPresent(bidder -> to.add(new ReadBidder(party.place(), bidder)));
    }

    private boolean isConcerned(OcdsNode bidOrAward) {
        List<String> related = lots.related(bidOrAward);
        return onlyLot.isEmpty() || related.isEmpty() || related.contains(onlyLot.get());
    }
}
