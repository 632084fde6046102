package nl.tredewijzer.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,]", "{\"a\"}", "nul", "{\"a\":1}}", "[1] [2]", "'a'", "[01]", "\"\t\""})
    void whatIsNotOneJsonValueIsRefused(String text) {
        assertThatThrownBy(() -> StrictJson.read(text, Limits.USUAL)).isInstanceOf(JsonRefused.class);
    }

    @Test
    void howMuchIsReadIsForTheLimitsToSayAndNotForTheParser() {
        String document = "[" + "\"0123456789\",".repeat(1_300_000) + "0]";

        assertThat(StrictJson.read(document, new Limits(document.length(), 2)).asJsonArray())
                .hasSize(1_300_001);
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedByName() {
        assertThatThrownBy(() -> StrictJson.read("{\"level\":1,\n\"level\":2}", Limits.USUAL))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("\"level\" stands twice")
                .hasMessageContaining("line 2");
    }

    @Test
    void depthIsLimited() {
        assertThatThrownBy(() -> StrictJson.read("[".repeat(100_000), Limits.USUAL))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("32 arrays");
        assertThat(StrictJson.read("[".repeat(32) + "]".repeat(32), Limits.USUAL))
                .isNotNull();
    }

    @Test
    void sizeIsLimited() {
        assertThatThrownBy(() -> StrictJson.read("\"" + "a".repeat(1000) + "\"", new Limits(1000, 4)))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("longer than 1000");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999,too large", "1e-999999999,too large", "11111111111111111111111111111111111111111,40"})
    void monstrousNumbersAreRefusedBeforeTheyCost(String number, String said) {
        assertThatThrownBy(() -> StrictJson.read(number, Limits.USUAL))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining(said);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin1 = {'"', (byte) 0xe9, '"'};
        assertThatThrownBy(() -> StrictJson.read(new ByteArrayInputStream(latin1), Limits.USUAL))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("not UTF-8");
    }
}
