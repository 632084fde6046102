package nl.tredewijzer.tender.formats.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.formats.Confidence;
import nl.tredewijzer.tender.formats.FormatFixture;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import nl.tredewijzer.tender.formats.source.ReceivedTenders.Kind;
import nl.tredewijzer.tender.formats.source.Unread;
import org.junit.jupiter.api.Test;

class OcdsReadingTest {

    @Test
    void bidsOfAReleaseAreBiddersWithTheirLotsSumsAndConsortia() {
        TenderReading reading = read("ocds/bids.json");

        assertThat(reading.format()).isEqualTo(InputFormat.OCDS);
        assertThat(reading.confidence()).isEqualTo(Confidence.STATED);
        assertThat(reading.bidders())
                .extracting(
                        read -> read.bidder().name().orElseThrow(),
                        read -> read.bidder().kvkNumber().map(Object::toString).orElse(""),
                        read -> read.bidder().role(),
                        read -> read.bidder().lots(),
                        read -> read.bidder().amount().map(Money::toString).orElse(""))
                .containsExactly(
                        tuple("De Vlotte Voeg B.V.", "00001001", BidderRole.TENDERER, List.of("1"), "680000.50"),
                        tuple("De Haastige Hark", "00001085", BidderRole.SUBCONTRACTOR, List.of("1"), ""),
                        tuple(
                                "De Kromme Kroon B.V.",
                                "01017001",
                                BidderRole.CONSORTIUM_MEMBER,
                                List.of("1", "2"),
                                "1150000.00"),
                        tuple("De Slaperige Spade", "", BidderRole.CONSORTIUM_MEMBER, List.of("1", "2"), "1150000.00"),
                        tuple("Het Gestreepte Grasveld", "00001079", BidderRole.TENDERER, List.of("2"), ""),
                        tuple("Onbekende Partij", "", BidderRole.TENDERER, List.of(), ""));
        assertThat(reading.winners()).extracting(Bidder::kvkNumberAsGiven).containsExactly("00001001.0");
        assertThat(reading.received())
                .containsExactly(
                        new ReceivedTenders(Optional.empty(), Kind.ALL, 5),
                        new ReceivedTenders(Optional.of("1"), Kind.VALID, 3));
    }

    @Test
    void tenderersOfOneBidAreOneConsortiumAndStayItWhereTheyBidOrWinAgain() {
        String bid = """
                {"id": "%s", "tenderers": [%s], "relatedLots": ["%s"]}""";
        String both = "{\"id\": \"P1\"}, {\"id\": \"P2\"}";
        String release = """
                {"ocid": "o", "tender": {"title": "Groen"},
                 "parties": [{"id": "P1", "name": "De Eik"}, {"id": "P2", "name": "De Tak"}, {"id": "P3", "name": "De Wilg"}],
                 "bids": {"details": [%s, %s, %s, %s]},
                 "awards": [{"id": "A1", "status": "active", "suppliers": [{"id": "P2"}, {"id": "P1"}]}]}
                """.formatted(
                        bid.formatted("B1", both, "1"),
                        bid.formatted("B2", both, "2"),
                        bid.formatted("B3", both + ", {\"id\": \"P3\"}", "3"),
                        bid.formatted("B4", "{\"id\": \"P3\"}", "3"));

        TenderReading reading = TenderReading.readText(release, Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(
                        read -> read.bidder().role(),
                        read -> read.bidder().consortium().orElse("-"))
                .containsExactly(
                        tuple(BidderRole.CONSORTIUM_MEMBER, "B1"),
                        tuple(BidderRole.CONSORTIUM_MEMBER, "B1"),
                        tuple(BidderRole.CONSORTIUM_MEMBER, "B1"),
                        tuple(BidderRole.CONSORTIUM_MEMBER, "B1"),
                        tuple(BidderRole.CONSORTIUM_MEMBER, "B3"),
                        tuple(BidderRole.CONSORTIUM_MEMBER, "B3"),
                        tuple(BidderRole.CONSORTIUM_MEMBER, "B3"),
                        tuple(BidderRole.TENDERER, "-"));
        assertThat(reading.winners())
                .extracting(winner -> winner.consortium().orElse("-"))
                .containsExactly("B1", "B1");
    }

    @Test
    void whatCannotBeReadOfAReleaseIsListedByItsPointer() {
        assertThat(read("ocds/bids.json").unread())
                .extracting(
                        unread -> unread.place().english(), unread -> unread.cause(), unread -> unread.mayBeBidder())
                .containsExactlyInAnyOrder(
                        tuple("/releases/0/tender/lots/2", OcdsCause.TWICE, true),
                        tuple("/releases/0/bids/details/2", OcdsCause.WITHDRAWN, false),
                        tuple("/releases/0/bids/details/3/value/amount", OcdsCause.AMOUNT, true),
                        tuple("/releases/0/bids/details/4/tenderers/0", OcdsCause.REFERENCE, true),
                        tuple("/releases/0/bids/details/4/tenderers/1", OcdsCause.OBJECT, true));
    }

    @Test
    void theTenderOfAReleaseHasItsValueLotsAndDays() {
        TenderReading reading = read("ocds/bids.json");
        Tender tender = reading.tender().orElseThrow();

        assertThat(tender.title()).isEqualTo("Onderhoud openbaar groen");
        assertThat(tender.buyer()).contains("Gemeente Eikelhorst (verzonnen)");
        assertThat(tender.reference()).contains("ocds-verzonnen-0001");
        assertThat(tender.kind()).contains(ContractKind.SERVICES);
        assertThat(tender.contractValue()).contains(Money.of("1200000"));
        assertThat(tender.lots())
                .containsExactly(
                        new Lot("1", Optional.of("Noord"), Optional.of(Money.of("700000"))),
                        new Lot("2", Optional.of("Zuid"), Optional.empty()));
        assertThat(tender.publication()).contains(LocalDate.of(2026, 6, 2));
        assertThat(tender.deadline()).contains(LocalDate.of(2026, 5, 2));
        assertThat(tender.award()).contains(LocalDate.of(2026, 6, 1));
        assertThat(tender.term()).contains(Term.of("2026-07-01", "2028-06-30"));
        assertThat(reading.understood())
                .extracting(Bilingual::dutch)
                .contains(
                        "Doel: kansen op werk voor mensen met een afstand tot de arbeidsmarkt (perceel 1).",
                        "Voorbehouden aan sociale werkplaatsen en dergelijke (art. 2.82 Aw) (perceel 2).",
                        "Uitvoeringsvoorwaarden van perceel 1: Social return: 5 % van de opdrachtsom.",
                        "De Slaperige Spade is ingeschreven onder GB-COH; dat nummer is geen KvK-nummer.",
                        "Bod B2 is van een combinatie: het bedrag is dat van haar als geheel.",
                        "Gunning A2 heeft de status \"cancelled\" en telt niet als gunning.")
                .anySatisfy(said -> assertThat(said).contains("perceel 2 USD 500000"));
    }

    @Test
    void oneLotCanBeChosen() {
        TenderReading reading = TenderReading.read(
                FormatFixture.bytes("ocds/bids.json"),
                new Mapping(ColumnMapping.NONE, Optional.empty(), Optional.of("2")));

        assertThat(reading.tender().orElseThrow().lots()).extracting(Lot::id).containsExactly("2");
        assertThat(reading.bidders())
                .extracting(read -> read.bidder().name().orElseThrow())
                .doesNotContain("De Vlotte Voeg B.V.")
                .contains("De Kromme Kroon B.V.", "Het Gestreepte Grasveld");
        assertThat(reading.winners()).isEmpty();
    }

    @Test
    void releasesOf10AreMergedAndTheirSuppliersStandWhereTheyAreNamed() {
        TenderReading reading = read("ocds/old.json");

        assertThat(reading.tender().orElseThrow().title()).isEqualTo("Vegen en ruimen");
        assertThat(reading.tender().orElseThrow().contractValue()).isEmpty();
        assertThat(reading.tender().orElseThrow().buyer()).contains("Gemeente Eikelhorst");
        assertThat(reading.bidders()).singleElement().satisfies(read -> {
            assertThat(read.bidder().name()).contains("De Bonte Bezem");
            assertThat(read.bidder().kvkNumber().orElseThrow().digits()).isEqualTo("00001040");
            assertThat(read.bidder().amount()).contains(Money.of("81000"));
        });
        assertThat(reading.winners()).hasSize(1);
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void releasesWithinARecordAreMergedInTheOrderOfTheirDates() {
        TenderReading reading = read("ocds/record.json");

        assertThat(reading.tender().orElseThrow().title()).isEqualTo("Snoeien");
        assertThat(reading.bidders()).singleElement().satisfies(read -> {
            assertThat(read.bidder().name()).contains("De Wakkere Wilg");
            assertThat(read.bidder().amount()).contains(Money.of("5000"));
        });
    }

    @Test
    void releasesAreOrderedByTheMomentAndNotByHowItIsWritten() {
        String earlier = "{\"ocid\":\"a\",\"date\":\"2026-11-01T11:00:00Z\",\"tender\":{\"title\":\"Eerst\"}}";
        String later = "{\"ocid\":\"a\",\"date\":\"2026-11-01T10:00:00-05:00\",\"tender\":{\"title\":\"Later\"}}";

        TenderReading reading =
                TenderReading.read(("{\"releases\":[" + later + "," + earlier + "]}").getBytes(StandardCharsets.UTF_8));

        assertThat(reading.tender().orElseThrow().title()).isEqualTo("Later");
    }

    @Test
    void aLineThatIsNoJsonIsListedWithItsPlaceAndTheOthersAreRead() {
        String good = "{\"ocid\":\"a\",\"tender\":{\"title\":\"Groen\",\"tenderers\":[{\"name\":\"De Eik\"}]}}";

        for (String lines : List.of(
                good + "\n{\"ocid\":\"a\",\"tender\n" + good,
                "{\"ocid\":\"a\",\"tender\n" + good + "\n" + good,
                good + "\n" + good + "\nLevering volledig")) {
            TenderReading reading = TenderReading.readText(lines, Mapping.NONE);

            assertThat(reading.tender().orElseThrow().title()).isEqualTo("Groen");
            assertThat(reading.bidders()).hasSize(1);
            assertThat(reading.isIncomplete()).isTrue();
            assertThat(reading.unread()).singleElement().satisfies(unread -> assertThat(unread.dutch())
                    .matches("Regel [123] document \\(.+\\): .*geen JSON.*"));
        }
    }

    @Test
    void aFileOfWhichNoLineIsJsonIsRefusedAtTheFirst() {
        assertThatThrownBy(() -> TenderReading.readText("{a\n{b\n", Mapping.NONE))
                .isInstanceOfSatisfying(InputRefused.class, refused -> assertThat(refused.dutch())
                        .startsWith("Regel 1: dit is geen JSON"));
    }

    @Test
    void tenderersWithoutBidsStandInTheOrderOfTheFile() {
        String parties = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "{\"id\": \"P%d\", \"name\": \"Boom %d\", \"roles\": [\"tenderer\"]}".formatted(i, i))
                .collect(Collectors.joining(","));

        assertThat(TenderReading.readText(
                                "{\"ocid\": \"a\", \"tender\": {}, \"parties\": [" + parties + "]}", Mapping.NONE)
                        .bidders())
                .extracting(read -> read.bidder().name().orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(i -> "Boom " + i).toList());
    }

    @Test
    void aFileAboutSeveralTendersAsksWhichOne() {
        byte[] lines = FormatFixture.bytes("ocds/lines.jsonl");

        assertThatThrownBy(() -> TenderReading.read(lines))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("2 tenders")
                .hasMessageContaining("ocds-verzonnen-0002, ocds-verzonnen-0009");
        assertThat(TenderReading.read(lines, of("ocds-verzonnen-0002")).bidders())
                .hasSize(1);
        assertThatThrownBy(() -> TenderReading.read(lines, of("ocds-elders")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("ocds-elders");
    }

    @Test
    void aRecordThatOnlyLinksSaysSo() {
        assertNoRelease("{\"ocid\": \"a\", \"releases\": [{\"url\": \"https://a.example/1\"}]}", OcdsCause.LINKED);
    }

    @Test
    void aRecordThatOnlyHoldsTheHistoryOfItsValuesSaysSo() {
        assertNoRelease("{\"ocid\": \"a\", \"versionedRelease\": {\"ocid\": \"a\"}}", OcdsCause.VERSIONED);
    }

    @Test
    void aTenderOrALotThatWasCalledOffIsLookedAt() {
        String release = """
                {"ocid": "o", "tender": {"title": "Groen", "status": "%s",
                 "lots": [{"id": "1", "status": "active"}, {"id": "2", "status": "%s"}],
                 "tenderers": [{"name": "De Eik"}]}}
                """;

        assertThat(TenderReading.readText(release.formatted("active", "complete"), Mapping.NONE)
                        .isIncomplete())
                .isFalse();
        assertThat(TenderReading.readText(release.formatted("cancelled", "unsuccessful"), Mapping.NONE)
                        .unread())
                .extracting(unread -> unread.place().english(), Unread::text, Unread::cause)
                .containsExactly(
                        tuple("/tender", "cancelled", OcdsCause.STOPPED),
                        tuple("/tender/lots/1", "unsuccessful", OcdsCause.STOPPED));
    }

    @Test
    void aTendererWithoutABidIsNotKeptSilent() {
        String release = """
                {"ocid": "o", "tender": {"title": "Groen"},
                 "parties": [{"id": "P1", "name": "De Eik", "roles": ["tenderer"]}, {"id": "P2", "name": "De Tak", "roles": ["tenderer"]},
                             {"id": "P3", "name": "De Wilg", "roles": ["tenderer"]}],
                 "bids": {"details": [{"id": "B1", "tenderers": [{"id": "P1"}]},
                                      {"id": "B2", "status": "withdrawn", "tenderers": [{"id": "P3"}]}]},
                 "contracts": [{"id": "C1", "period": {"startDate": "2026-04-01T00:00:00Z", "endDate": "2028-03-31T00:00:00Z"}}]}
                """;

        TenderReading reading = TenderReading.readText(release, Mapping.NONE);

        assertThat(reading.bidders()).hasSize(1);
        assertThat(reading.unread())
                .extracting(Unread::text, Unread::cause)
                .containsExactlyInAnyOrder(tuple("De Tak", OcdsCause.WITHOUT_BID), tuple("B2", OcdsCause.WITHDRAWN));
        assertThat(reading.tender().orElseThrow().term()).contains(Term.of("2026-04-01", "2028-03-31"));
    }

    @Test
    void bidsThatDoNotCountAreNotCalledAbsent() {
        String release = """
                {"ocid": "o", "tender": {"title": "Groen"},
                 "bids": {"details": [{"id": "B1", "status": "disqualified", "tenderers": [{"name": "De Tak"}]}]},
                 "awards": [{"id": "A1", "status": "active", "suppliers": [{"name": "De Eik"}]}]}
                """;

        TenderReading reading = TenderReading.readText(release, Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(read -> read.bidder().name().orElseThrow())
                .containsExactly("De Eik");
        assertThat(reading.understood())
                .extracting(Bilingual::english)
                .contains("None of the bids counts; the suppliers of the awards were taken.");
        assertThat(reading.unread()).extracting(Unread::cause).containsExactly(OcdsCause.DISQUALIFIED);
    }

    private static void assertNoRelease(String record, OcdsCause cause) {
        assertThatThrownBy(() -> TenderReading.readText("{\"records\": [" + record + "]}", Mapping.NONE))
                .isInstanceOfSatisfying(InputRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("no release");
                    assertThat(refused.details()).singleElement().satisfies(detail -> assertThat(detail.english())
                            .isEqualTo("/records/0: " + cause.english()));
                });
    }

    private static Mapping of(String process) {
        return new Mapping(ColumnMapping.NONE, Optional.of(process), Optional.empty());
    }

    private static TenderReading read(String name) {
        return TenderReading.read(FormatFixture.bytes(name));
    }
}
