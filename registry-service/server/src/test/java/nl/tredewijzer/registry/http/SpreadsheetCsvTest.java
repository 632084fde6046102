package nl.tredewijzer.registry.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@sum", "\tx", "\rx"})
    void noCellIsTakenForAFormula(String cell) {
        assertThat(SpreadsheetCsv.harmless(cell)).startsWith("'").endsWith(cell);
    }

    @Test
    void aCellThatIsNoFormulaStaysAsItIs() {
        assertThat(SpreadsheetCsv.harmless("Voorbeeld = goed")).isEqualTo("Voorbeeld = goed");
        assertThat(SpreadsheetCsv.harmless("")).isEmpty();
    }
}
