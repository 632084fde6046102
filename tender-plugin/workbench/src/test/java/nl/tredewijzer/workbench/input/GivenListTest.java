package nl.tredewijzer.workbench.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
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
        assertThat(new String(Base64.getDecoder().decode(list.carried()), StandardCharsets.UTF_8))
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
    void aLineOfAFileThatCannotBeChangedIsReadBesideIt() {
        GivenList list = GivenList.of(bytes(TABLE), SentForm.of(Map.of("more-1", "Nog Een B.V. 00001004")));

        assertThat(numbers(list)).containsExactly("00001001", "00001002", "00001004");
        assertThat(list.added()).isEqualTo("Nog Een B.V. 00001004");
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
    void twoColumnsThatAreSaidToBeTheSameAreNotBothTaken() {
        GivenList list = GivenList.of(bytes(TABLE), SentForm.of(Map.of("column-3", "NAME")));

        assertThat(list.columns())
                .extracting(ColumnMapping.Column::meaning)
                .containsExactly(ColumnMeaning.NAME, ColumnMeaning.KVK_NUMBER, ColumnMeaning.UNUSED);
    }

    @Test
    void whatWasNotReadStandsThereWholeToBeCorrected() {
        GivenList list =
                GivenList.of(bytes("De Eik B.V. 00001001 € 250.000\nIemand 00001002 310000\n"), SentForm.empty());

        assertThat(list.redLines()).singleElement().satisfies(line -> {
            assertThat(line.field()).isEqualTo("line-2");
            assertThat(line.text()).isEqualTo("Iemand 00001002 310000");
        });
    }

    private static List<String> numbers(GivenList list) {
        return list.bidders().stream()
                .flatMap(read -> read.bidder().kvkNumber().stream())
                .map(Object::toString)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
