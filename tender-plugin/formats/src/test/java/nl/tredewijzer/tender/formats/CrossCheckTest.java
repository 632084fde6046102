package nl.tredewijzer.tender.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import nl.tredewijzer.tender.formats.source.ReceivedTenders.Kind;
import org.junit.jupiter.api.Test;

class CrossCheckTest {

    private static final Bidder EIK = Bidder.of("De Eik B.V.", "00001001");
    private static final Bidder TAK = Bidder.of("De Tak", "00001017");
    private static final Bidder WILG = Bidder.of("De Wilg", "00001031");

    @Test
    void moreBiddersThanTheNoticeReportsIsSaid() {
        assertThat(checked(received(2), List.of(EIK, TAK, WILG)))
                .containsExactly("You listed 3 bidders, the publication reports 2 tenders received.");
    }

    @Test
    void fewerBiddersThanTheNoticeReportsIsSaid() {
        assertThat(checked(received(4), List.of(EIK, TAK)))
                .singleElement()
                .asString()
                .startsWith("You listed 2 bidders");
        assertThat(checked(received(2), List.of(EIK, TAK))).isEmpty();
    }

    @Test
    void aConsortiumIsOneTenderAndASubcontractorIsNone() {
        List<Bidder> listed = List.of(
                EIK,
                TAK.as(BidderRole.CONSORTIUM_MEMBER),
                WILG.as(BidderRole.CONSORTIUM_MEMBER),
                Bidder.of("De Hark", "00001085").as(BidderRole.SUBCONTRACTOR));

        assertThat(checked(received(2), listed)).isEmpty();
        assertThat(checked(received(3), listed)).isEmpty();
        assertThat(checked(received(1), listed)).hasSize(1);
        assertThat(checked(received(4), listed)).hasSize(1);
    }

    @Test
    void membersOfOneNamedConsortiumAreOneTender() {
        List<Bidder> listed = List.of(
                EIK.within("Bomen", Percentage.of("60")),
                TAK.within("bomen", Percentage.of("40")),
                WILG.within("Struiken", Percentage.of("100")));

        assertThat(checked(received(2), listed)).isEmpty();
        assertThat(checked(received(1), listed)).hasSize(1);
        assertThat(checked(received(3), listed)).hasSize(1);
    }

    @Test
    void aBidderThatStandsTwiceCountsOnce() {
        assertThat(checked(received(1), List.of(EIK, Bidder.of("Eik", "0000 1001"))))
                .isEmpty();
    }

    @Test
    void lotsAreCountedApartAlsoWhereTheListNumbersThemItsOwnWay() {
        ReceivedTenders second = new ReceivedTenders(Optional.of("LOT-0002"), Kind.ALL, 1);

        assertThat(checked(second, List.of(EIK.on(List.of("1")), TAK.on(List.of("2")))))
                .isEmpty();
        assertThat(checked(second, List.of(EIK.on(List.of("2")), TAK.on(List.of("2")))))
                .containsExactly("You listed 2 bidders (LOT-0002), the publication reports 1 tenders received.");
    }

    @Test
    void whoNamesNoLotsMayBidOnAnyOfThem() {
        ReceivedTenders first = new ReceivedTenders(Optional.of("LOT-0001"), Kind.ALL, 1);
        ReceivedTenders many = new ReceivedTenders(Optional.of("LOT-0001"), Kind.ALL, 4);

        assertThat(checked(first, List.of(EIK, TAK, WILG))).isEmpty();
        assertThat(checked(many, List.of(EIK, TAK, WILG)))
                .as("even if all of them bid on it")
                .hasSize(1);
        assertThat(checked(first, List.of(EIK.on(List.of("1")), TAK.on(List.of("1")), WILG)))
                .hasSize(1);
    }

    @Test
    void moreTendersThanValidOnesAreNoDifference() {
        ReceivedTenders valid = new ReceivedTenders(Optional.empty(), Kind.VALID, 3);

        assertThat(checked(valid, List.of(EIK))).isEmpty();
    }

    @Test
    void electronicTendersAreComparedOnlyWhereNotAllWereCounted() {
        ReceivedTenders electronic = new ReceivedTenders(Optional.empty(), Kind.ELECTRONIC, 1);

        assertThat(checked(electronic, List.of(EIK, TAK)))
                .containsExactly("You listed 2 bidders, the publication reports 1 electronic tenders received.");
        assertThat(CrossCheck.of(published(List.of(), List.of(electronic, received(2))), List.of(EIK, TAK)))
                .isEmpty();
    }

    @Test
    void aWinnerThatIsNotInTheListIsSaid() {
        TenderReading published = published(List.of(EIK, Bidder.of("Buitenland Ltd", "")), List.of());

        assertThat(CrossCheck.of(published, List.of(TAK)))
                .extracting(Bilingual::dutch)
                .containsExactly(
                        "De winnaar in de publicatie staat niet in de lijst: De Eik B.V. (KvK 00001001).",
                        "De winnaar in de publicatie staat niet in de lijst: Buitenland Ltd.");
        assertThat(CrossCheck.of(published, List.of(Bidder.of("Eik", "00001001"), Bidder.of("BUITENLAND LTD.", ""))))
                .isEmpty();
    }

    private static List<String> checked(ReceivedTenders received, List<Bidder> listed) {
        return CrossCheck.of(published(List.of(), List.of(received)), listed).stream()
                .map(Bilingual::english)
                .toList();
    }

    private static ReceivedTenders received(int count) {
        return new ReceivedTenders(Optional.empty(), Kind.ALL, count);
    }

    private static TenderReading published(List<Bidder> winners, List<ReceivedTenders> received) {
        return new TenderReading(
                InputFormat.NOTICE,
                Confidence.STATED,
                List.of(),
                Optional.empty(),
                List.of(),
                winners,
                received,
                List.of(),
                false,
                Optional.empty());
    }
}
