package nl.tredewijzer.tender.formats.bidders;

import static nl.tredewijzer.tender.formats.bidders.NotReadCause.AMOUNT_CURRENCY;
import static nl.tredewijzer.tender.formats.bidders.NotReadCause.AMOUNT_INCLUDING_VAT;
import static nl.tredewijzer.tender.formats.bidders.NotReadCause.AMOUNT_NOT_READ;
import static nl.tredewijzer.tender.formats.bidders.NotReadCause.AMOUNT_TOO_LARGE;
import static nl.tredewijzer.tender.formats.bidders.NotReadCause.AMOUNT_ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkReading.Cause;
import nl.tredewijzer.model.KvkReading.Refused;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidderTableTest {

    @Test
    void exportOfAPlatformIsReadWithItsLinesNumbersAmountsAndLots() {
        BidderList list = Fixture.list("export.csv");

        assertThat(list.bidders())
                .extracting(
                        ListedBidder::line,
                        listed -> listed.bidder().name().orElse(""),
                        listed -> listed.bidder()
                                .kvkNumber()
                                .map(Object::toString)
                                .orElse(""),
                        listed -> listed.bidder().amount().map(Money::toString).orElse(""),
                        listed -> listed.bidder().lots())
                .containsExactly(
                        tuple(
                                2,
                                "Groenbedrijf De Fluisterende Eik; Onderhoud B.V.",
                                "00001001",
                                "1184500.00",
                                List.of("1")),
                        tuple(
                                3,
                                "Hoveniersbedrijf Het Olijke Onkruid",
                                "00001017",
                                "1131000.00",
                                List.of("1", "2", "3")),
                        tuple(4, "Snoeidienst De Tevreden Tak", "00001023", "1096750.00", List.of("2")),
                        tuple(5, "Tuincentrum De Negende Cijfer", "", "", List.of("2")),
                        tuple(6, "De Bonte Bezem Groen B.V.", "", "", List.of("2")),
                        tuple(7, "Snoeidienst De Tevreden Tak", "00001023", "1096750.00", List.of("2")));
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::text, NotRead::cause)
                .containsExactly(tuple(6, "n.v.t.", AMOUNT_NOT_READ));
    }

    @Test
    void aHeaderOfUnknownNamesIsNoBidderAndIsSaid() {
        TenderReading reading = TenderReading.readText(
                "nr;wie;wat\n10000014;Een B.V.;100000\n10000028;Twee B.V.;200000\n", Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(bidder -> bidder.bidder().name().orElse(""))
                .containsExactly("Een B.V.", "Twee B.V.");
        assertThat(reading.unread()).singleElement().satisfies(unread -> assertThat(unread.dutch())
                .contains("nr;wie;wat", "namen die niet herkend zijn"));
        assertThat(reading.isIncomplete()).isTrue();
    }

    @Test
    void aFirstBidderWithoutANumberStaysABidder() {
        TenderReading reading = TenderReading.readText(
                "onbekend;Nul B.V.;90000\n10000014;Een B.V.;100000\n10000028;Twee B.V.;200000\n", Mapping.NONE);

        assertThat(reading.bidders()).hasSize(3);
    }

    @Test
    void aLotAboveRowsIsTheLotOfThoseWhoNameNone() {
        TenderReading reading = TenderReading.readText(
                "Naam;KvK;Prijs\nPerceel 1;;\nDe Eik;00001001;100\n;Perceel 2 (Zuid);\nDe Tak;00001017;90\n",
                Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(read -> read.bidder().lots())
                .containsExactly(List.of("1"), List.of("2"));
        assertThat(reading.isIncomplete()).isFalse();
    }

    @Test
    void aColumnForEachLotIsABidForEachLot() {
        TenderReading reading = TenderReading.readText("""
                Naam;KvK;Perceel 1;Inschrijfsom perceel 2 (excl. btw);Totaal
                De Eik;00001001;€ 100.000;90k;190000
                De Tak;00001017;-;n.n.b.;
                De Wilg;00001062;ja;80000;
                """, Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(
                        read -> read.bidder().name().orElseThrow(),
                        read -> read.bidder().lots(),
                        read -> read.bidder().amount().map(Money::toString).orElse(""))
                .containsExactly(
                        tuple("De Eik", List.of("1"), "100000.00"),
                        tuple("De Eik", List.of("2"), "90000.00"),
                        tuple("De Tak", List.of(), ""),
                        tuple("De Wilg", List.of("1"), ""),
                        tuple("De Wilg", List.of("2"), "80000.00"));
        assertThat(reading.unread()).extracting(unread -> unread.text()).containsExactly("n.n.b.");
        assertThat(reading.understood().get(0).dutch())
                .contains("kolom 3 \"Perceel 1\" = bedrag voor het perceel in de kop");
        assertThat(TenderReading.readText(
                                "Naam;KvK;Perceel 1;Perceel 2\nDe Eik;00001001;1;2\n",
                                Mapping.of(reading.columns().orElseThrow()))
                        .bidders())
                .hasSize(2);
    }

    @Test
    void whatKeepsTheZerosOfANumberIsNoPartOfIt() {
        TenderReading reading = TenderReading.readText(
                "Naam;KvK\nDe Eik;=\"00001001\"\nDe Tak;'00001017\nDe Wilg;=00001062\n", Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(read -> read.bidder().kvkNumberAsGiven())
                .containsExactly("00001001", "00001017", "00001062");
    }

    @Test
    void subcontractorsThatAreNamedInACellAreListed() {
        TenderReading reading = TenderReading.readText(
                "Inschrijver;KvK;Onderaannemers\nDe Eik;00001001;De Tak B.V.\nDe Wilg;00001062;geen\n", Mapping.NONE);

        assertThat(reading.bidders()).extracting(read -> read.bidder().role()).containsOnly(BidderRole.TENDERER);
        assertThat(reading.unread())
                .extracting(unread -> unread.text(), unread -> unread.cause())
                .containsExactly(tuple("De Tak B.V.", NotReadCause.SUBCONTRACTOR_NAMED));
    }

    @Test
    void aFurtherNumberInARowIsListed() {
        TenderReading reading = TenderReading.readText(
                "Inschrijver;KvK-nummer 1;KvK-nummer 2\nCombinatie A;00001001;00001017\nDe Eik;00001024;\n",
                Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(read -> read.bidder().kvkNumberAsGiven())
                .containsExactly("00001001", "00001024");
        assertThat(reading.unread())
                .extracting(unread -> unread.text(), unread -> unread.cause())
                .containsExactly(tuple("00001017", NotReadCause.FURTHER_NUMBER));
    }

    @Test
    void aTableOfMarkdownAndALotAboveItsHeader() {
        TenderReading reading = TenderReading.readText(
                "Perceel 1 - Noord\n\n| Naam | KvK |\n|---|:--|\n| De Eik | 00001001 |\n", Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(read -> read.bidder().name().orElseThrow(), read -> read.bidder()
                        .lots())
                .containsExactly(tuple("De Eik", List.of("1")));
        assertThat(reading.unread())
                .extracting(unread -> unread.cause())
                .containsExactly(NotReadCause.LOT_HEADING, NotReadCause.HEADING);
    }

    @Test
    void whoSignsTheMessageThatATableStandsInIsNoBidder() {
        TenderReading reading = TenderReading.readText(
                "Hoi,\n\nNaam\tKvK\nDe Eik\t00001001\n\nMet vriendelijke groet,\nPiet Bakker\n", Mapping.NONE);

        assertThat(reading.bidders()).hasSize(1);
        assertThat(reading.unread())
                .extracting(unread -> unread.cause())
                .containsExactly(NotReadCause.BEFORE_HEADER, NotReadCause.SALUTATION, NotReadCause.AFTER_CLOSING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Naam firma | Kamer van Koophandel nr. | Totale inschrijfsom (excl. BTW) | Perceel nr.
            Inschrijver / combinatie | KvK-dossiernummer | Inschrijvingsprijs in € | Kavel
            Naam inschrijvende partij | Registratienummer KvK | Bod | Perceel
            Legal name | Trade register no. | Bid price (EUR, excl. VAT) | Lot no.
            Economic operator | CoC registration number | Total bid | Lots
            """)
    void columnsAreKnownByWhatPeopleCallThem(String name, String number, String amount, String lot) {
        Bidder bidder = TenderReading.readText(
                        String.join(";", lot, amount, name, number) + "\n2;€ 1.234,56;De Eik B.V.;00001001\n",
                        Mapping.NONE)
                .bidders()
                .get(0)
                .bidder();

        assertThat(bidder.name()).contains("De Eik B.V.");
        assertThat(bidder.kvkNumberAsGiven()).isEqualTo("00001001");
        assertThat(bidder.amount()).contains(Money.of("1234.56"));
        assertThat(bidder.lots()).containsExactly("2");
        assertThat(bidder.role()).isEqualTo(BidderRole.TENDERER);
    }

    @Test
    void understandingIsSaidInBothLanguages() {
        Understood understood = Fixture.list("export.csv").understood();

        assertThat(understood.dutch())
                .isEqualTo("tabel met kopregel, UTF-8 met BOM, scheidingsteken \";\": "
                        + "kolom 1 \"Naam inschrijver\" = naam; kolom 2 \"KvK-nummer\" = KvK-nummer; "
                        + "kolom 3 \"Plaats\" = niet gebruikt; kolom 4 \"Inschrijfsom (€, excl. btw)\" = bedrag; "
                        + "kolom 5 \"Perceel\" = perceel.");
        assertThat(understood.english()).contains("table with a header", "column 3 \"Plaats\" = not used");
    }

    @Test
    void numberOfAnotherKindStaysWithTheBidderAsRefused() {
        Bidder bidder = Fixture.list("export.csv").bidders().get(3).bidder();

        assertThat(bidder.kvkNumberAsGiven()).isEqualTo("000012345");
        assertThat(bidder.reading()).isEqualTo(new Refused(Cause.RSIN, "000012345"));
    }

    @Test
    void numberThatASpreadsheetRuinedStaysWithTheBidderAsRefused() {
        Bidder bidder =
                Fixture.list("error_scientific_number.csv").bidders().get(0).bidder();

        assertThat(bidder.reading()).isEqualTo(new Refused(Cause.NOT_A_NUMBER, "1,23457E+07"));
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252() {
        BidderList list = Fixture.list("windows-1252.csv");

        assertThat(list.understood().encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(list.bidders().get(0).bidder().name()).contains("Café De Gulle Gastvrouw");
        assertThat(list.bidders().get(0).bidder().amount()).contains(Money.of("12500.50"));
    }

    @Test
    void rolesComeFromTheirColumns() {
        BidderList list = Fixture.list("roles.csv");

        assertThat(list.bidders())
                .extracting(listed -> listed.bidder().role())
                .containsExactly(
                        BidderRole.CONSORTIUM_MEMBER,
                        BidderRole.TENDERER,
                        BidderRole.SUBCONTRACTOR,
                        BidderRole.TENDERER);
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::text, NotRead::cause)
                .containsExactly(tuple(5, "adviseur", NotReadCause.ROLE_NOT_UNDERSTOOD));
    }

    @Test
    void theNameOfAConsortiumIsKeptAndThatOneBidsTogetherIsNone() {
        BidderList list = Fixture.list("roles.csv");

        assertThat(list.bidders())
                .extracting(listed -> listed.bidder().consortium().orElse("-"))
                .containsExactly("De Vlotte Combinatie", "-", "-", "-");
        assertThat(BidderListReader.read("Naam;KvK;Combinatie\nDe Vlotte Voeg;00001001;ja\n")
                        .bidders())
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.bidder().role()).isEqualTo(BidderRole.CONSORTIUM_MEMBER);
                    assertThat(listed.bidder().consortium()).isEmpty();
                });
    }

    @Test
    void theShareInTheContractIsReadInPercentAndNeverGuessedAt() {
        BidderList list = BidderListReader.read("""
                Naam;KvK;Rol;Combinatie;Aandeel in de opdracht (%)
                De Eik;00001001;combinant;Bomen;60%
                De Beuk;00001017;combinant;Bomen;33,33
                De Es;00001023;combinant;Bomen;6.67 procent
                De Iep;00001031;onderaannemer;;0,25
                De Els;00001048;toeleverancier;;
                De Den;00001056;onderaannemer;;een kwart
                De Spar;00001062;onderaannemer;;0%
                """);

        assertThat(list.bidders())
                .extracting(
                        listed -> listed.bidder()
                                .share()
                                .map(Percentage::toString)
                                .orElse("-"),
                        listed -> listed.bidder().role())
                .containsExactly(
                        tuple("60", BidderRole.CONSORTIUM_MEMBER),
                        tuple("33.33", BidderRole.CONSORTIUM_MEMBER),
                        tuple("6.67", BidderRole.CONSORTIUM_MEMBER),
                        tuple("-", BidderRole.SUBCONTRACTOR),
                        tuple("-", BidderRole.SUPPLIER),
                        tuple("-", BidderRole.SUBCONTRACTOR),
                        tuple("-", BidderRole.SUBCONTRACTOR));
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::text, NotRead::cause)
                .containsExactly(
                        tuple(5, "0,25", NotReadCause.SHARE_NOT_READ),
                        tuple(7, "een kwart", NotReadCause.SHARE_NOT_READ),
                        tuple(8, "0%", NotReadCause.SHARE_NOT_READ));
    }

    @Test
    void englishHeaderAndThousandsWithCommas() {
        Bidder bidder = Fixture.list("english.csv").bidders().get(0).bidder();

        assertThat(bidder.name()).contains("The Whispering Oak");
        assertThat(bidder.lots()).containsExactly("LOT-0001");
        assertThat(bidder.amount()).contains(Money.of("250000.50"));
    }

    @Test
    void tableWithoutAHeaderIsReadByWhatStandsInItsColumns() {
        BidderList list = Fixture.list("pasted.tsv");

        assertThat(list.understood().columns())
                .extracting(ListColumn::meaning)
                .containsExactly(
                        ColumnMeaning.NAME, ColumnMeaning.KVK_NUMBER, ColumnMeaning.AMOUNT, ColumnMeaning.UNUSED);
        assertThat(list.bidders())
                .extracting(listed -> listed.bidder().kvkNumber().orElseThrow().digits())
                .containsExactly("00001001", "00001023", "00001017");
        assertThat(list.bidders())
                .extracting(listed -> listed.bidder().amount().orElseThrow().toString())
                .containsExactly("1184500.00", "1096750.00", "1131000.00");
    }

    @Test
    void quotationMarkThatIsNotClosedCostsItsOwnLineOnly() {
        BidderList list = Fixture.list("error_unclosed_quote.csv");

        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::cause)
                .containsExactly(tuple(2, NotReadCause.QUOTES));
        assertThat(list.bidders()).extracting(ListedBidder::line).containsExactly(3);
    }

    @Test
    void rowThatFallsApartIntoMoreCellsThanTheHeaderIsNotGuessedAt() {
        BidderList list = Fixture.list("error_too_many_cells.csv");

        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::cause)
                .containsExactly(tuple(2, NotReadCause.TOO_MANY_CELLS));
        assertThat(list.bidders()).hasSize(1);
    }

    @Test
    void amountThatIsNoneIsSaidAndNeverBecomesZero() {
        BidderList list = Fixture.list("error_no_amounts.csv");

        assertThat(list.bidders())
                .hasSize(5)
                .allSatisfy(listed -> assertThat(listed.bidder().amount()).isEmpty());
        assertThat(list.notRead())
                .extracting(NotRead::cause)
                .containsExactly(AMOUNT_CURRENCY, AMOUNT_ZERO, AMOUNT_NOT_READ, AMOUNT_INCLUDING_VAT, AMOUNT_TOO_LARGE);
    }

    @Test
    void whatStandsAboveTheHeaderAndTotalsAreListedAsNotRead() {
        BidderList list = BidderListReader.read("""
                sep=;
                Overzicht inschrijvingen;;
                Inschrijver;KvK;Prijs
                De Vlotte Voeg;00001001;1000
                Totaal;;1000
                ;;5
                Inschrijver;KvK;Prijs
                """);

        assertThat(list.bidders()).extracting(ListedBidder::line).containsExactly(4);
        assertThat(list.notRead())
                .extracting(NotRead::line, NotRead::cause)
                .containsExactly(
                        tuple(2, NotReadCause.BEFORE_HEADER),
                        tuple(5, NotReadCause.TOTAL),
                        tuple(6, NotReadCause.NO_NAME_OR_NUMBER),
                        tuple(7, NotReadCause.HEADING));
    }

    @Test
    void columnNamedAfterTheBidderIsPreferredAndAmountsWithVatAreLeft() {
        BidderList list = BidderListReader.read("""
                Naam;Naam inschrijver;Bedrag incl. btw;Bedrag excl. btw;KvK-nummer
                P. Pietersen;De Vlotte Voeg;121;100;00001001
                """);

        Bidder bidder = list.bidders().get(0).bidder();
        assertThat(bidder.name()).contains("De Vlotte Voeg");
        assertThat(bidder.amount()).contains(Money.of("100"));
    }

    @Test
    void controlCharactersNeverReachATerminal() {
        BidderList list = BidderListReader.read("naam;kvk\nDe\u001b[31m Voeg\u202e;00001001\n\u001b]0;x\u0007;;\n");

        assertThat(list.bidders().get(0).bidder().name()).contains("De [31m Voeg");
        assertThat(list.notRead().toString()).doesNotContain("\u001b");
    }

    @Test
    void aColumnWithoutAHeaderIsCorrectedByItsPlace() {
        String list = "Inschrijver;;KvK\nDe Eik;1000,00;00001001\nDe Tak;2000,00;00001017";
        ColumnMapping mapping = said(ColumnMapping.Column.at(2, ColumnMeaning.AMOUNT));

        assertThat(BidderListReader.read(list, mapping).bidders())
                .extracting(
                        listed -> listed.bidder().name().orElse(""),
                        listed -> listed.bidder().amount().map(Money::toString).orElse(""))
                .containsExactly(tuple("De Eik", "1000.00"), tuple("De Tak", "2000.00"));
    }

    @Test
    void columnsOfOneNameAreToldApartByTheirPlace() {
        String list = "Inschrijver;Bedrag;KvK;Bedrag\nDe Eik;1,00;00001001;1000,00";
        TenderReading first = TenderReading.readText(list, Mapping.NONE);

        assertThat(first.bidders().get(0).bidder().amount()).contains(Money.of("1"));
        assertThat(first.columns().orElseThrow().columns())
                .contains(
                        ColumnMapping.Column.at(2, ColumnMeaning.AMOUNT),
                        ColumnMapping.Column.at(4, ColumnMeaning.UNUSED));

        TenderReading corrected =
                TenderReading.readText(list, Mapping.of(said(ColumnMapping.Column.at(4, ColumnMeaning.AMOUNT))));

        assertThat(corrected.bidders().get(0).bidder().amount()).contains(Money.of("1000"));
    }

    @Test
    void aPlaceThatWasSaidMakesNoHeaderOfTheFirstRow() {
        String list = "De Eik;00001001;x\nDe Tak;00001017;y";

        assertThat(BidderListReader.read(
                                list,
                                said(
                                        ColumnMapping.Column.at(1, ColumnMeaning.NAME),
                                        ColumnMapping.Column.at(2, ColumnMeaning.KVK_NUMBER)))
                        .bidders())
                .hasSize(2);
    }

    @Test
    void aColumnThatWasSaidAndIsNotThereIsTold() {
        String list = "Inschrijver;KvK\nDe Eik;00001001";

        assertThat(TenderReading.readText(list, Mapping.of(said(ColumnMapping.Column.at(9, ColumnMeaning.AMOUNT))))
                        .understood())
                .extracting(Bilingual::english)
                .contains("The columns that were stated are not in this table: 9.");
    }

    private static ColumnMapping said(ColumnMapping.Column... columns) {
        return new ColumnMapping(Optional.empty(), List.of(columns));
    }
}
