package nl.tredewijzer.workbench.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.formats.workbook.Cell;
import nl.tredewijzer.tender.formats.workbook.Sheet;
import nl.tredewijzer.tender.formats.workbook.WorkbookWriter;
import nl.tredewijzer.workbench.web.SentForm;
import org.junit.jupiter.api.Test;

class GivenListTest {

    private static final String TABLE = """
            naam;kvk-nummer;bedrag
            De Eik B.V.;00001001;250000
            Het Pad;00001002;300000
            """;

    @Test
    void aCorrectedLineTakesItsPlaceInTheText() {
        GivenList list = GivenList.of(bytes(TABLE), SentForm.of(Map.of("line-3", "Het Pad;00001003;310000")));

        assertThat(numbers(list)).containsExactly("00001001", "00001003");
        assertThat(new String(
                        Base64.getDecoder().decode(list.files().carried().get(0).content()), StandardCharsets.UTF_8))
                .contains("Het Pad;00001003;310000");
    }

    @Test
    void aLineThatIsEmptiedIsNoBidder() {
        GivenList list = GivenList.of(bytes(TABLE), SentForm.of(Map.of("line-3", "")));

        assertThat(numbers(list)).containsExactly("00001001");
    }

    @Test
    void aLineThatIsNotThereIsLeftAlone() {
        GivenList list = GivenList.of(bytes(TABLE), SentForm.of(Map.of("line-99", "x", "line-0", "y", "line--1", "z")));

        assertThat(numbers(list)).containsExactly("00001001", "00001002");
    }

    @Test
    void aRowOfAWorkbookIsCorrectedInItsPlaceAndRedNoMore() throws IOException {
        byte[] workbook = workbook("100 USD");
        GivenList given = GivenList.of(workbook, SentForm.empty());
        assertThat(numbers(given)).containsExactly("00001001", "00001003");
        assertThat(given.redLines()).singleElement().satisfies(line -> assertThat(line.text())
                .isEqualTo("De Eik B.V. 00001001 100 USD"));
        String field = given.redLines().get(0).field();

        GivenList list = GivenList.of(workbook, SentForm.of(Map.of(field, "De Eik B.V. 00001001 € 250.000")));

        assertThat(numbers(list)).containsExactly("00001003", "00001001");
        assertThat(list.bidders().get(1).bidder().amount()).contains(Money.of("250000"));
        assertThat(list.redLines()).isEmpty();
        assertThat(list.settled()).extracting(Correction::field).containsExactly(field);
    }

    @Test
    void aRowOfAWorkbookThatNobodyCorrectedStaysRedOnce() throws IOException {
        byte[] workbook = workbook("100 USD");
        GivenList.RedLine red =
                GivenList.of(workbook, SentForm.empty()).redLines().get(0);

        GivenList again = GivenList.of(workbook, SentForm.of(Map.of(red.field(), red.text())));

        assertThat(again.redLines()).extracting(GivenList.RedLine::field).containsExactly(red.field());
        assertThat(numbers(again)).containsExactly("00001001", "00001003");
    }

    @Test
    void aRowOfAWorkbookThatIsEmptiedIsNoBidder() throws IOException {
        byte[] workbook = workbook("100 USD");
        String field =
                GivenList.of(workbook, SentForm.empty()).redLines().get(0).field();

        GivenList list = GivenList.of(workbook, SentForm.of(Map.of(field, "")));

        assertThat(list.redLines()).isEmpty();
        assertThat(numbers(list)).containsExactly("00001003");
    }

    @Test
    void aLineThatBeginsWithAnEmptyCellIsSentBackAsItWas() {
        String table = "naam\tkvk-nummer\tbedrag\n\t00001001\t250000\t7\n";
        GivenList list = GivenList.of(bytes(table), SentForm.of(Map.of("line-2", "\t00001001\t250000")));

        assertThat(numbers(list)).containsExactly("00001001");
    }

    @Test
    void aColumnIsWhatSomebodySaysItIs() {
        GivenList list = GivenList.of(bytes(TABLE), SentForm.of(Map.of("column-3", "UNUSED")));

        assertThat(list.bidders()).allMatch(read -> read.bidder().amount().isEmpty());
        assertThat(list.columns())
                .extracting(ColumnMapping.Column::meaning)
                .containsExactly(ColumnMeaning.NAME, ColumnMeaning.KVK_NUMBER, ColumnMeaning.UNUSED);
    }

    @Test
    void ofTwoColumnsThatAreSaidToBeTheSameTheFirstIsTakenAndTheOtherIsTold() {
        GivenList list = GivenList.of(
                bytes(TABLE), SentForm.of(Map.of("column-1", "LOT", "column-2", "KVK_NUMBER", "column-3", "LOT")));

        assertThat(list.columns())
                .extracting(ColumnMapping.Column::meaning)
                .containsExactly(ColumnMeaning.LOT, ColumnMeaning.KVK_NUMBER, ColumnMeaning.UNUSED);
        assertThat(list.columnsSaid())
                .extracting(PageLanguage.DUTCH::say)
                .containsExactly("Kolom 3 is niet perceel, maar niet gebruikt: perceel is nu kolom 1.");
    }

    @Test
    void aColumnForEachLotStaysThatWhenAnotherColumnIsCorrected() {
        byte[] table = bytes("bedrijf;kvk-nummer;perceel 1;perceel 2;soort\nEik;00001001;1000;2000;x\n");

        GivenList list = GivenList.of(
                table,
                SentForm.of(Map.of(
                        "column-1", "NAME",
                        "column-2", "KVK_NUMBER",
                        "column-3", "LOT_AMOUNT",
                        "column-4", "LOT_AMOUNT",
                        "column-5", "ROLE")));

        assertThat(list.columns())
                .extracting(ColumnMapping.Column::meaning)
                .containsExactly(
                        ColumnMeaning.NAME,
                        ColumnMeaning.KVK_NUMBER,
                        ColumnMeaning.LOT_AMOUNT,
                        ColumnMeaning.LOT_AMOUNT,
                        ColumnMeaning.ROLE);
        assertThat(list.columnsSaid()).isEmpty();
    }

    @Test
    void aColumnThatIsChangedTakesItsMeaningFromAnother() {
        byte[] table = bytes("bedrijf;kvk-nummer;opdrachtnemer\nEik;00001001;De Eik B.V.\n");

        GivenList changed = GivenList.of(
                table,
                SentForm.of(Map.of(
                        "column-1",
                        "NAME",
                        "shown-column-1",
                        "NAME",
                        "column-2",
                        "KVK_NUMBER",
                        "shown-column-2",
                        "KVK_NUMBER",
                        "column-3",
                        "NAME",
                        "shown-column-3",
                        "UNUSED")));

        assertThat(changed.listed()).singleElement().satisfies(bidder -> assertThat(bidder.name())
                .contains("De Eik B.V."));
        assertThat(changed.columnsSaid())
                .extracting(PageLanguage.DUTCH::say)
                .containsExactly("Kolom 1 is niet naam, maar niet gebruikt: naam is nu kolom 3.");

        GivenList back = GivenList.of(
                table,
                SentForm.of(Map.of(
                        "column-1",
                        "NAME",
                        "shown-column-1",
                        "UNUSED",
                        "column-2",
                        "KVK_NUMBER",
                        "shown-column-2",
                        "KVK_NUMBER",
                        "column-3",
                        "NAME",
                        "shown-column-3",
                        "NAME")));

        assertThat(back.listed()).singleElement().satisfies(bidder -> assertThat(bidder.name())
                .contains("Eik"));
    }

    @Test
    void aColumnThatCannotBeWhatSomebodySaidIsTold() {
        byte[] table = bytes("naam;kvk-nummer;bedrag;bedrag\nDe Eik B.V.;00001001;1000;2000\n");

        GivenList list = GivenList.of(
                table,
                SentForm.of(Map.of(
                        "column-1", "NAME", "column-2", "KVK_NUMBER", "column-3", "UNUSED", "column-4", "AMOUNT")));

        List<ColumnMeaning> read =
                list.columns().stream().map(ColumnMapping.Column::meaning).toList();
        boolean kept = read.get(2) == ColumnMeaning.UNUSED && read.get(3) == ColumnMeaning.AMOUNT;
        assertThat(kept || !list.columnsSaid().isEmpty()).isTrue();
    }

    @Test
    void ofColumnsThatAreGoneItIsSaid() {
        GivenList list = GivenList.of(
                bytes("De Eik B.V. 00001001\n"), SentForm.of(Map.of("column-1", "NAME", "column-2", "KVK_NUMBER")));

        assertThat(list.columnsSaid())
                .extracting(PageLanguage.ENGLISH::say)
                .containsExactly(
                        "There is no column 1 (name) any more: the list is divided otherwise now.",
                        "There is no column 2 (KvK number) any more: the list is divided otherwise now.");
    }

    @Test
    void whatWasNotReadStandsThereWholeToBeCorrected() {
        GivenList list = GivenList.of(bytes("De Eik B.V. 00001001\nHet Pad 00001002 of 00001003\n"), SentForm.empty());

        assertThat(list.redLines()).singleElement().satisfies(line -> {
            assertThat(line.field()).isEqualTo("line-2");
            assertThat(line.text()).isEqualTo("Het Pad 00001002 of 00001003");
        });
    }

    @Test
    void howeverLongALineIsNothingOfItIsLost() {
        String line = "Het Pad 00001002 of 00001003 " + "heel ".repeat(1000) + "\u2028einde";
        GivenList.RedLine red =
                GivenList.of(bytes(line + "\n"), SentForm.empty()).redLines().get(0);
        assertThat(red.text()).isEqualTo(line);

        GivenList again = GivenList.of(bytes(line + "\n"), SentForm.of(Map.of(red.field(), red.text())));

        assertThat(again.files().bytes()).isEqualTo(bytes(line + "\n"));
        assertThat(again.redLines().get(0).text()).isEqualTo(line);
    }

    @Test
    void ofARowThatIsCorrectedTheOtherCellsStay() throws IOException {
        byte[] workbook = workbook(
                List.of("naam", "kvk-nummer", "perceel", "bedrag"),
                List.of(List.of("De Eik B.V.", "00001001", "2", "100 USD")));
        GivenList.RedLine red =
                GivenList.of(workbook, SentForm.empty()).redLines().get(0);

        GivenList list = GivenList.of(workbook, SentForm.of(Map.of(red.field(), "De Eik B.V. 00001001 € 100")));

        assertThat(list.listed()).singleElement().satisfies(bidder -> {
            assertThat(bidder.lots()).containsExactly("2");
            assertThat(bidder.amount()).contains(Money.of("100"));
        });
    }

    @Test
    void everyCellOfARowThatWasNotReadStandsThereWhole() throws IOException {
        String amount = "100 USD, " + "en nog iets ".repeat(20) + "tot slot";
        byte[] workbook = workbook(
                List.of("naam", "kvk-nummer", "rol", "bedrag"),
                List.of(List.of("De Eik B.V.", "00001001", "piloot", amount)));

        assertThat(GivenList.of(workbook, SentForm.empty()).redLines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("piloot").contains(amount));
    }

    private static List<String> numbers(GivenList list) {
        return list.bidders().stream()
                .flatMap(read -> read.bidder().kvkNumber().stream())
                .map(Object::toString)
                .toList();
    }

    private static byte[] workbook(String amount) throws IOException {
        return workbook(
                List.of("naam", "kvk-nummer", "bedrag"),
                List.of(List.of("De Eik B.V.", "00001001", amount), List.of("Het Blad", "00001003", "")));
    }

    private static byte[] workbook(List<String> titles, List<List<String>> rows) throws IOException {
        List<Sheet.Column> columns =
                titles.stream().map(title -> new Sheet.Column(title, 20)).toList();
        Stream<List<Cell>> cells = rows.stream().map(row -> row.stream()
                .map(text -> text.isEmpty() ? Cell.EMPTY : Cell.of(text))
                .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter.write(bytes, List.of(new Sheet("Lijst", columns, cells)), "");
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
