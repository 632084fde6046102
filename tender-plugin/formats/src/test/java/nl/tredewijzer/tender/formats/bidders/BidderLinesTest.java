package nl.tredewijzer.tender.formats.bidders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.tredewijzer.model.KvkReading.Cause;
import nl.tredewijzer.model.KvkReading.Refused;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidderLinesTest {

    @Test
    void everyLineOfAnEmailIsABidderOrListedAsNotRead() {
        BidderList list = Fixture.list("mail.txt");

        assertThat(list.understood().format()).isEqualTo(ListFormat.LINES);
        assertThat(list.bidders())
                .extracting(
                        ListedBidder::line,
                        listed -> listed.bidder().name().orElse(""),
                        listed -> listed.bidder().kvkNumberAsGiven(),
                        listed -> listed.bidder().amount().map(Money::toString).orElse(""))
                .containsExactly(
                        tuple(7, "Groenbedrijf De Fluisterende Eik B.V.", "00001001", "1184500.00"),
                        tuple(8, "Hoveniersbedrijf Het Olijke Onkruid", "00001017", "1131000.00"),
                        tuple(9, "Snoeidienst De Tevreden Tak", "0001023", "1100000.00"),
                        tuple(10, "Studio 2000 B.V.", "0000 1031", "1203400.00"),
                        tuple(11, "De Bonte Bezem Groen B.V.", "00001048", ""),
                        tuple(13, "Tuincentrum De Negende Cijfer", "000012345", ""));
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::cause)
                .containsExactly(
                        tuple(1, NotReadCause.MAIL_HEADER),
                        tuple(2, NotReadCause.MAIL_HEADER),
                        tuple(3, NotReadCause.SALUTATION),
                        tuple(5, NotReadCause.HEADING),
                        tuple(14, NotReadCause.NO_NAME_OR_NUMBER),
                        tuple(15, NotReadCause.TOTAL),
                        tuple(17, NotReadCause.SALUTATION),
                        tuple(18, NotReadCause.AFTER_CLOSING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00001001 De Vlotte Voeg 250000           | De Vlotte Voeg      | 00001001   | 250000.00
            € 250.000,50 De Vlotte Voeg KVK00001001  | De Vlotte Voeg      | 00001001   | 250000.50
            De Vlotte Voeg, 12 34 56 78              | De Vlotte Voeg      | 12 34 56 78 |
            De Vlotte Voeg 00.00.10.62               | De Vlotte Voeg      | 00.00.10.62 |
            De Vlotte Voeg NL00001001                | De Vlotte Voeg      | NL00001001 |
            De Vlotte Voeg 00001001.0                | De Vlotte Voeg      | 00001001.0 |
            De Vlotte Voeg 9155985 € 100.000         | De Vlotte Voeg      | 9155985    | 100000.00
            De Vlotte Voeg 00001001 1250000          | De Vlotte Voeg      | 00001001   | 1250000.00
            De Vlotte Voeg 00001001 12.500.000       | De Vlotte Voeg      | 00001001   | 12500000.00
            De Voeg (06-12345678) 00001001           | De Voeg             | 00001001   |
            De Voeg 12-03-2026 00001001              | De Voeg             | 00001001   |
            De Voeg zaaknummer 20261234 kvk 00001001 | De Voeg             | 00001001   |
            00001001,De Voeg,250000                  | De Voeg             | 00001001   | 250000.00
            De Voeg vestigingsnr. 000012345678       | De Voeg             | 000012345678 |
            De Voeg btw NL123456789B01               | De Voeg             | NL123456789B01 |
            De Voeg 00001001 EUR 250k                | De Voeg             | 00001001   | 250000.00
            De Voeg 00001001 250k                    | De Voeg             | 00001001   | 250000.00
            De Voeg 00001001 € 1,2 mln excl. btw     | De Voeg             | 00001001   | 1200000.00
            De Voeg 00001001 € 87 duizend            | De Voeg             | 00001001   | 87000.00
            De Voeg 00001001 € 250.000excl. btw      | De Voeg             | 00001001   | 250000.00
            De Voeg 00001001 € 250.000 M. Kroon      | De Voeg             | 00001001   | 250000.00
            3M Voegen B.V. 00001001 € 250.000        | 3M Voegen B.V.      | 00001001   | 250000.00
            Dag en Nacht B.V.                        | Dag en Nacht B.V.   | ''         |
            Voeg B.V. € 250.000 excl. (€ 302.500 incl. btw) 00001001 | Voeg B.V. | 00001001 | 250000.00
            """)
    void lineIsReadInAnyOrder(String line, String name, String number, String amount) {
        Bidder bidder = BidderListReader.read(line).bidders().get(0).bidder();

        assertThat(bidder.name()).contains(name);
        assertThat(bidder.kvkNumberAsGiven()).isEqualTo(number);
        assertThat(bidder.amount().map(Money::toString).orElse(null)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Geachte heer,                                | SALUTATION
            Wij hebben drie inschrijvingen ontvangen     | SENTENCE
            € 250.000                                    | NO_NAME_OR_NUMBER
            Totaal € 250.000                             | TOTAL
            Inschrijvers                                 | HEADING
            Perceel 2                                    | LOT_HEADING
            inkoop@voorbeeld.example                     | CONTACT
            tel. 06-12345678 Piet                        | CONTACT
            Voeg 00001001 en Kroon 00001017              | TWO_NUMBERS
            9155985                                      | NUMBER_OR_AMOUNT
            """)
    void lineThatIsNoBidderIsListedWithItsReason(String line, NotReadCause cause) {
        BidderList list = BidderListReader.read(line);

        assertThat(list.bidders()).isEmpty();
        assertThat(list.notRead()).containsExactly(NotRead.line(1, line, cause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De Voeg 9155985                  | 9155985        | NUMBER_OR_AMOUNT
            De Voeg 12.345.678               | 12.345.678     | NUMBER_OR_AMOUNT
            De Voeg 123456                   | 123456         | NUMBER_NOT_UNDERSTOOD
            De Voeg 00001001 3 250 000 euro  | 3 250 000 euro | NUMBER_NOT_UNDERSTOOD
            De Voeg 00001001 € 1,2M          | € 1,2M         | AMOUNT_NOT_READ
            De Voeg 00001001 € 3 ton         | € 3 ton        | AMOUNT_NOT_READ
            De Voeg 00001001 1.2M EUR        | 1.2M EUR       | AMOUNT_NOT_READ
            De Voeg 00001001 $ 500,00        | $ 500,00       | AMOUNT_CURRENCY
            De Voeg 00001001 GBP 500         | GBP 500        | AMOUNT_CURRENCY
            """)
    void whatMayBeTwoThingsIsNotGuessedAt(String line, String text, NotReadCause cause) {
        BidderList list = BidderListReader.read(line);

        assertThat(list.bidders()).hasSize(1);
        assertThat(list.notRead())
                .extracting(NotRead::part, NotRead::text, NotRead::cause)
                .contains(tuple(NotRead.Part.CELL, text, cause));
    }

    @Test
    void lotBeforeANameIsTheLotOfThatBidder() {
        Bidder bidder = BidderListReader.read("Perceel 2: De Voeg 00001001 € 12,50")
                .bidders()
                .get(0)
                .bidder();

        assertThat(bidder.lots()).isEqualTo(List.of("2"));
        assertThat(bidder.name()).contains("De Voeg");
    }

    @Test
    void aLotAboveBiddersIsTheLotOfThoseWhoNameNone() {
        BidderList list = BidderListReader.read("""
                De Wilg 00001062
                Perceel 1: Groenonderhoud
                De Eik 00001001 € 100.000
                Perceel 3: De Tak 00001017 € 90.000
                Percelen 2 en 4 - Vegen
                De Tak 00001017 € 80.000
                """);

        assertThat(list.bidders())
                .extracting(listed -> listed.bidder().name().orElse(""), listed -> listed.bidder()
                        .lots())
                .containsExactly(
                        tuple("De Wilg", List.of()),
                        tuple("De Eik", List.of("1")),
                        tuple("De Tak", List.of("3")),
                        tuple("De Tak", List.of("2", "4")));
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::cause)
                .containsExactly(tuple(2, NotReadCause.LOT_HEADING), tuple(5, NotReadCause.LOT_HEADING));
    }

    @Test
    void linesUnderABidderThatSayWhatTheyHoldBelongToIt() {
        BidderList list = BidderListReader.read("""
                Inschrijver: De Eik B.V.
                KvK-nummer: 00001001
                Perceel: 1 en 2
                Totaalprijs: € 100.000,-

                KvK: 00001017
                Naam: De Tak
                Inschrijfsom (excl. btw): EUR 90k

                De Wilg B.V.
                KvK 00001062
                Bedrag: n.n.b.

                Inschrijfsom: € 80.000
                De Spade 00001024
                Totaalbedrag: € 270.000
                """);

        assertThat(list.bidders())
                .extracting(
                        listed -> listed.bidder().name().orElse(""),
                        listed -> listed.bidder().kvkNumberAsGiven(),
                        listed -> listed.bidder().amount().map(Money::toString).orElse(""),
                        listed -> listed.bidder().lots())
                .containsExactly(
                        tuple("De Eik B.V.", "00001001", "100000.00", List.of("1", "2")),
                        tuple("De Tak", "00001017", "90000.00", List.of()),
                        tuple("De Wilg B.V.", "00001062", "", List.of()),
                        tuple("De Spade", "00001024", "", List.of()));
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::cause)
                .containsExactly(
                        tuple(12, NotReadCause.AMOUNT_NOT_READ),
                        tuple(14, NotReadCause.NO_NAME_OR_NUMBER),
                        tuple(16, NotReadCause.TOTAL));
    }

    @Test
    void anAddressIsNoBidderAndKeepsANameFromItsNumberNot() {
        BidderList list = BidderListReader.read("""
                Inschrijvers voor perceel 1:
                De Eik B.V.
                Dorpsstraat 1a
                1234 AB Eikelhorst
                KvK 00001001
                € 100.000

                De Laan 3 Hoveniers B.V. 00001017
                """);

        assertThat(list.bidders())
                .extracting(
                        listed -> listed.bidder().name().orElse(""),
                        listed -> listed.bidder().kvkNumberAsGiven(),
                        listed -> listed.bidder().amount().map(Money::toString).orElse(""),
                        listed -> listed.bidder().lots())
                .containsExactly(
                        tuple("De Eik B.V.", "00001001", "100000.00", List.of("1")),
                        tuple("De Laan 3 Hoveniers B.V.", "00001017", "", List.of("1")));
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::cause)
                .containsExactly(
                        tuple(1, NotReadCause.LOT_HEADING),
                        tuple(3, NotReadCause.CONTACT),
                        tuple(4, NotReadCause.CONTACT));
    }

    @Test
    void sentenceKeepsItsNumberButNamesNobody() {
        BidderList list =
                BidderListReader.read("Op 12-03-2026 hebben wij de inschrijving ontvangen van Voeg, KvK 00001001.");

        assertThat(list.bidders())
                .extracting(listed -> listed.bidder().kvkNumberAsGiven())
                .containsExactly("00001001");
        assertThat(list.bidders().get(0).bidder().name()).isEmpty();
        assertThat(list.notRead()).extracting(NotRead::cause).contains(NotReadCause.NAME_NOT_UNDERSTOOD);
    }

    @Test
    void bidderWithoutANumberStaysABidder() {
        Bidder bidder =
                BidderListReader.read("De Vlotte Voeg B.V.").bidders().get(0).bidder();

        assertThat(bidder.reading()).isEqualTo(new Refused(Cause.EMPTY, ""));
    }

    @Test
    void numberThatIsTooShortForEitherIsListed() {
        BidderList list = BidderListReader.read("De Eik 00001001 5000\nDe Tak^00001023^12\n");

        assertThat(list.bidders())
                .extracting(listed -> listed.bidder().name().orElseThrow())
                .containsExactly("De Eik", "De Tak");
        assertThat(list.notRead()).extracting(NotRead::text).containsExactly("5000", "12");
    }
}
