package nl.tredewijzer.tender.formats.workbook;

import static nl.tredewijzer.tender.formats.workbook.WorkbookFixture.number;
import static nl.tredewijzer.tender.formats.workbook.WorkbookFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.Confidence;
import nl.tredewijzer.tender.formats.FormatFixture;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.formats.bidders.NotReadCause;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Unread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReadingTest {

    @Test
    void theSheetWithTheListIsReadAndEverythingElseIsSaid() {
        TenderReading reading = TenderReading.read(WorkbookFixture.export());

        assertThat(reading.format()).isEqualTo(InputFormat.WORKBOOK);
        assertThat(reading.confidence()).isEqualTo(Confidence.NAMED);
        assertThat(reading.bidders())
                .extracting(
                        read -> read.place().dutch(),
                        read -> read.bidder().name().orElseThrow(),
                        read -> read.bidder().kvkNumber().orElseThrow().digits(),
                        read -> read.bidder().amount().map(Money::toString).orElse(""))
                .containsExactly(
                        tuple("Blad Offertes, rij 3", "De Vlotte Voeg B.V.", "00001001", "1184500.50"),
                        tuple("Blad Offertes, rij 4", "De \"Kromme\" Kroon; Groen B.V.", "00001017", "1243725.00"),
                        tuple("Blad Offertes, rij 7", "De Slaperige Spade", "10123000", ""));
        assertThat(reading.unread())
                .extracting(unread -> unread.place().english(), Unread::text, unread -> unread.cause()
                        .english())
                .containsExactly(
                        tuple("Sheet Offertes, cell C7", "#DIV/0!", "a formula that gives an error."),
                        tuple(
                                "Sheet Offertes, row 1",
                                "Opening kluis 2 november",
                                "stands above the header of the table."));
        assertThat(reading.understood())
                .extracting(Bilingual::dutch)
                .contains(
                        "Gelezen is het blad Offertes; niet gebruikt: Voorblad, Verborgen.",
                        "2 cellen zijn een formule; de bewaarde uitkomst is gebruikt.",
                        "1 rijen zijn verborgen; ze zijn wel gelezen.")
                .anySatisfy(said -> assertThat(said).contains("Excel-werkmap", "kolom 2 \"KvK-nummer\" = KvK-nummer"));
    }

    @Test
    void whatItsColumnsWereTakenForCanBeSaidTheNextTime() {
        TenderReading guessed = TenderReading.read(WorkbookFixture.export());

        TenderReading said = TenderReading.read(
                WorkbookFixture.export(), Mapping.of(guessed.columns().orElseThrow()));

        assertThat(guessed.columns().orElseThrow().sheet()).contains("Offertes");
        assertThat(said.bidders()).isEqualTo(guessed.bidders());
    }

    @ParameterizedTest
    @CsvSource({
        "General, 1184500, 1184500.00",
        "'#,##0.00', 1184500.1, 1184500.10",
        "General, 1.2E6, 1200000.00",
        "General, 0.30000000000000004, 0.30",
        "General, 1.234, ''",
        "General, 1234.567, ''",
        "yyyy-mm-dd, 45292, ''",
        "0%, 0.05, ''",
        "General, -5, ''",
        "General, 1e300, ''"
    })
    void anAmountIsTheNumberAsItIsStoredAndNothingElse(String format, String stored, String read) {
        byte[] bytes = new WorkbookFixture()
                .formats(format)
                .sheet(
                        "Blad1",
                        text("A1", "KvK") + text("B1", "Naam") + text("C1", "Bedrag"),
                        text("A2", "00001001") + text("B2", "De Eik") + "<c r=\"C2\" s=\"0\"><v>" + stored + "</v></c>")
                .bytes();

        TenderReading reading = TenderReading.read(bytes);

        assertThat(reading.bidders()
                        .get(0)
                        .bidder()
                        .amount()
                        .map(Money::toString)
                        .orElse(""))
                .isEqualTo(read);
        assertThat(reading.unread()).hasSize(read.isEmpty() ? 1 : 0);
        assertThat(reading.unread())
                .allSatisfy(unread -> assertThat(unread.place().english()).isEqualTo("Sheet Blad1, cell C2"));
    }

    @ParameterizedTest
    @CsvSource({
        "[$$-409]#&#44;##0.00, false",
        "&quot;$&quot;#&#44;##0.00, false",
        "#&#44;##0.00\\ [$CHF], false",
        "[$£-809]#&#44;##0, false",
        "[$€-413]\\ #&#44;##0.00, true",
        "_ [$€-413]\\ * #&#44;##0.00_ , true",
        "_($* #&#44;##0.00_), false",
        "&quot;EUR&quot;\\ #&#44;##0, true"
    })
    void anAmountThatIsShownInAnotherCurrencyIsNotEuros(String format, boolean euros) {
        byte[] bytes = new WorkbookFixture()
                .formats(format)
                .sheet(
                        "Blad1",
                        text("A1", "KvK") + text("B1", "Naam") + text("C1", "Bedrag"),
                        text("A2", "00001001") + text("B2", "De Eik") + "<c r=\"C2\" s=\"0\"><v>1200.5</v></c>")
                .bytes();

        TenderReading reading = TenderReading.read(bytes);

        assertThat(reading.bidders().get(0).bidder().amount().isPresent()).isEqualTo(euros);
        assertThat(reading.unread()).hasSize(euros ? 0 : 1).allSatisfy(unread -> assertThat(unread.cause())
                .isEqualTo(NotReadCause.AMOUNT_CURRENCY));
    }

    @Test
    void whatIsMergedOverRowsStandsInEachOfThem() {
        byte[] bytes = new WorkbookFixture()
                .merged(
                        "Blad1",
                        List.of(
                                "A1:E1",
                                "A3:A4",
                                "C3:C5",
                                "D4:D5",
                                "A6:A7",
                                "B6:B7",
                                "C9:C1048576",
                                "Q1:Q3",
                                "A8",
                                "A2:B9"),
                        text("A1", "Offertes van 2 november"),
                        text("A2", "Perceel")
                                + text("B2", "Naam")
                                + text("C2", "Combinatie")
                                + text("D2", "KvK")
                                + text("E2", "Bedrag"),
                        text("A3", "1")
                                + text("B3", "De Eik")
                                + text("C3", "Groen Samen")
                                + text("D3", "00001001")
                                + number("E3", "500"),
                        text("B4", "De Tak") + text("D4", "00001017") + number("E4", "500"),
                        text("A5", "2") + text("B5", "De Tak") + number("E5", "600"),
                        text("A6", "1") + text("B6", "De Spade") + text("D6", "00001024") + number("E6", "700"),
                        text("D7", "00001031") + number("E7", "800"))
                .bytes();

        TenderReading reading = TenderReading.read(bytes);

        assertThat(reading.bidders())
                .extracting(
                        read -> read.bidder().name().orElse(""),
                        read -> read.bidder().kvkNumberAsGiven(),
                        read -> read.bidder().consortium().orElse(""),
                        read -> String.join(" ", read.bidder().lots()))
                .containsExactly(
                        tuple("De Eik", "00001001", "Groen Samen", "1"),
                        tuple("De Tak", "00001017", "Groen Samen", "1"),
                        tuple("De Tak", "00001017", "Groen Samen", "2"),
                        tuple("De Spade", "00001024", "", "1"),
                        tuple("De Spade", "00001031", "", "1"));
    }

    @Test
    void aHeaderInTwoRowsIsOneHeader() {
        byte[] bytes = new WorkbookFixture()
                .merged(
                        "Blad1",
                        List.of("A1:A2", "B1:B2", "C1:D1"),
                        text("A1", "Naam") + text("B1", "KvK") + text("C1", "Bedrag"),
                        text("C2", "incl. btw") + text("D2", "excl. btw"),
                        text("A3", "De Eik") + text("B3", "00001001") + number("C3", "605") + number("D3", "500"))
                .bytes();

        TenderReading reading = TenderReading.read(bytes);

        assertThat(reading.bidders())
                .extracting(read -> read.bidder().amount().orElseThrow())
                .containsExactly(Money.of("500"));
        assertThat(reading.understood().get(0).dutch())
                .contains("kolom 3 \"Bedrag incl. btw\" = bedrag met btw", "kolom 4 \"Bedrag excl. btw\" = bedrag");
    }

    @Test
    void aCellBesideTheHeaderTakesNoBidderAway() {
        byte[] bytes = new WorkbookFixture()
                .sheet(
                        "Blad1",
                        text("A1", "Naam") + text("B1", "KvK"),
                        text("A2", "De Eik") + text("B2", "00001001") + text("D2", "nagebeld"))
                .bytes();

        TenderReading reading = TenderReading.read(bytes);

        assertThat(reading.bidders()).hasSize(1);
        assertThat(reading.understood().get(0).dutch()).contains("kolom 4 = niet gebruikt");
    }

    @Test
    void anotherSheetWithBiddersIsNotPassedOver() {
        String[] rows = {text("A1", "KvK") + text("B1", "Naam"), text("A2", "00001001") + text("B2", "De Eik")};
        byte[] bytes = new WorkbookFixture()
                .sheet("Perceel 1", rows)
                .sheet("Toelichting", text("A1", "Naam") + text("B1", "Telefoon"), text("A2", "Karin"))
                .sheet("Perceel 2", rows)
                .bytes();

        TenderReading reading = TenderReading.read(bytes);
        TenderReading second =
                TenderReading.read(bytes, Mapping.of(new ColumnMapping(Optional.of("Perceel 2"), List.of())));

        assertThat(reading.bidders()).hasSize(1);
        assertThat(reading.unread())
                .extracting(Unread::dutch)
                .containsExactly(
                        "Perceel 2: op dit blad staan ook inschrijvers (1); geef de naam van het blad op om die"
                                + " te lezen.");
        assertThat(reading.isIncomplete()).isTrue();
        assertThat(second.isIncomplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"00000000", "00 00 00 00", "00\\ 00\\ 00\\ 00", "0000-0000"})
    void zerosThatTheFormatShowsArePartOfTheNumber(String format) {
        byte[] bytes = new WorkbookFixture()
                .formats(format)
                .sheet(
                        "Blad1",
                        text("A1", "KvK") + text("B1", "Naam"),
                        "<c r=\"A2\" s=\"0\"><v>101</v></c>" + text("B2", "De Eik"))
                .bytes();

        assertThat(TenderReading.read(bytes).bidders().get(0).bidder().kvkNumberAsGiven())
                .isEqualTo("00000101");
    }

    @Test
    void daysAreShownAsDaysInBothCalendars() {
        String[] rows = {
            text("A1", "KvK") + text("B1", "Naam"), text("A2", "00001001") + "<c r=\"B2\" s=\"0\"><v>45292</v></c>"
        };

        assertThat(nameIn(new WorkbookFixture().formats("d mmm yyyy").sheet("Blad1", rows)))
                .isEqualTo("2024-01-01");
        assertThat(nameIn(new WorkbookFixture().formats("d mmm yyyy").from1904().sheet("Blad1", rows)))
                .isEqualTo("2028-01-02");
    }

    @Test
    void aFormulaWithoutResultIsNotZero() {
        byte[] bytes = new WorkbookFixture()
                .sheet(
                        "Blad1",
                        text("A1", "KvK") + text("B1", "Naam") + text("C1", "Bedrag"),
                        text("A2", "00001001") + text("B2", "De Eik") + "<c r=\"C2\"><f>SUM(D2:D9)</f></c>")
                .bytes();

        TenderReading reading = TenderReading.read(bytes);

        assertThat(reading.bidders().get(0).bidder().amount()).isEmpty();
        assertThat(reading.unread()).singleElement().satisfies(unread -> assertThat(unread.dutch())
                .isEqualTo("Blad Blad1, cel C2: een formule zonder bewaarde uitkomst; open de werkmap in Excel en sla"
                        + " haar op."));
        assertThat(reading.isIncomplete()).isTrue();
    }

    @Test
    void aTextOfSeveralFormatsIsOneTextAndItsReadingAidIsNone() {
        byte[] bytes = new WorkbookFixture()
                .strings("<si><r><t>De </t></r><r><t>Eik</t></r><rPh sb=\"0\" eb=\"1\"><t>eiku</t></rPh></si>")
                .sheet(
                        "Blad1",
                        text("A1", "KvK") + text("B1", "Naam"),
                        text("A2", "00001001") + "<c r=\"B2\" t=\"s\"><v>0</v></c>")
                .bytes();

        assertThat(TenderReading.read(bytes).bidders().get(0).bidder().name()).contains("De Eik");
    }

    @Test
    void aWorkbookOfAProgramThatWritesAsItGoesIsReadToo() {
        TenderReading reading = TenderReading.read(FormatFixture.bytes("workbook/streamed.xlsx"));

        assertThat(reading.format()).isEqualTo(InputFormat.WORKBOOK);
        assertThat(reading.bidders())
                .extracting(read -> read.bidder().kvkNumberAsGiven())
                .containsExactly("00001001", "1017001");
    }

    @Test
    void partsAreFoundByWhatTheyAreAndNotByHowTheyAreCalled() {
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        byte[] usual = new WorkbookFixture()
                .sheet(
                        "Lijst",
                        text("A1", "Inschrijver") + text("B1", "KvK"),
                        "<c r=\"A2\" t=\"s\"><v>0</v></c>" + text("B2", "00001001"))
                .part("xl/Texts1.xml", "<sst><si><t>De Vlotte Voeg B.V.</t></si></sst>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"" + types
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                                + types + "/sharedStrings\" Target=\"/xl/texts1.xml\"/></Relationships>")
                .bytes();

        assertThat(TenderReading.read(usual).bidders())
                .singleElement()
                .satisfies(read -> assertThat(read.bidder().name()).contains("De Vlotte Voeg B.V."));
    }

    @Test
    void cellsWithoutReferenceStandSideBySide() {
        byte[] bytes = new WorkbookFixture()
                .sheet(
                        "Blad1",
                        "<row><c t=\"inlineStr\"><is><t>Naam</t></is></c><c t=\"inlineStr\"><is><t>KvK</t></is></c></row>",
                        "<row><c t=\"inlineStr\"><is><t>De Eik</t></is></c><c><v>1001</v></c></row>")
                .bytes();

        assertThat(TenderReading.read(bytes).bidders())
                .singleElement()
                .satisfies(read -> assertThat(read.bidder().kvkNumberAsGiven()).isEqualTo("1001"));
    }

    @Test
    void theSheetThatWasStatedIsReadAndOneThatIsNotThereIsRefusedWithTheNames() {
        ColumnMapping cover = new ColumnMapping(Optional.of("voorblad"), List.of());
        ColumnMapping nowhere = new ColumnMapping(Optional.of("Blad9"), List.of());

        assertThat(TenderReading.read(WorkbookFixture.export(), Mapping.of(cover))
                        .understood()
                        .get(1)
                        .dutch())
                .startsWith("Gelezen is het blad Voorblad");
        assertThatThrownBy(() -> TenderReading.read(WorkbookFixture.export(), Mapping.of(nowhere)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("Blad9")
                .hasMessageContaining("Voorblad, Offertes, Verborgen");
    }

    @Test
    void columnsWithoutHeaderCanBeStatedByTheirPlace() {
        byte[] bytes = new WorkbookFixture()
                .sheet(
                        "Blad1",
                        number("A1", "1") + text("B1", "De Eik") + text("C1", "00001001") + number("D1", "500"),
                        number("A2", "2") + text("B2", "De Tak") + text("C2", "00001017") + number("D2", "600"))
                .bytes();
        Mapping mapping = Mapping.of(new ColumnMapping(
                Optional.empty(),
                List.of(
                        ColumnMapping.Column.at(2, ColumnMeaning.NAME),
                        ColumnMapping.Column.at(3, ColumnMeaning.KVK_NUMBER),
                        ColumnMapping.Column.at(4, ColumnMeaning.AMOUNT))));

        assertThat(TenderReading.read(bytes).bidders())
                .allSatisfy(read -> assertThat(read.bidder().amount()).isEmpty());
        assertThat(TenderReading.read(bytes, mapping).bidders())
                .extracting(read -> read.bidder().amount().orElseThrow())
                .containsExactly(Money.of("500"), Money.of("600"));
    }

    private static String nameIn(WorkbookFixture workbook) {
        return TenderReading.read(workbook.bytes())
                .bidders()
                .get(0)
                .bidder()
                .name()
                .orElseThrow();
    }
}
