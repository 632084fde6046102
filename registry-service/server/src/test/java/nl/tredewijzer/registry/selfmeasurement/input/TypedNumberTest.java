package nl.tredewijzer.registry.selfmeasurement.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as Dutch and English people type them. */
class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    28,8         | 28.8
                    28.80        | 28.80
                    0.125        | 0.125
                    1.1250       | 1.1250
                    1500         | 1500
                    1.250.000    | 1250000
                    1.250.000,50 | 1250000.50
                    1,250,000.50 | 1250000.50
                    1 500        | 1500
                    """)
    void aNumberThatCanMeanOneThingOnlyIsRead(String typed, BigDecimal number) {
        assertThat(new TypedNumber(typed).decimal()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "250,000"})
    void aNumberThatCanBeThousandsOrADecimalIsNeither(String typed) {
        assertThat(new TypedNumber(typed).decimal()).isEmpty();
        assertThat(new TypedNumber(typed).isAmbiguous()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    250.000      | 250000
                    250,000      | 250000
                    € 1.500      | 1500
                    EUR 1500,-   | 1500
                    250.000,50   | 250000.50
                    999,99       | 999.99
                    """)
    void anAmountHasNoThousandths(String typed, BigDecimal amount) {
        assertThat(new TypedNumber(typed).amount()).hasValue(amount);
    }

    @Test
    void aCountIsWhole() {
        assertThat(new TypedNumber("1.500").whole()).hasValue(1500);
        assertThat(new TypedNumber("1,5").whole()).isEmpty();
        assertThat(new TypedNumber("99999999999").whole()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "many", "1.2.3", "1.50.000", "1e9", "1234567890123"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(new TypedNumber(typed).decimal()).isEmpty();
        assertThat(new TypedNumber(typed).amount()).isEmpty();
        assertThat(new TypedNumber(typed).whole()).isEmpty();
    }

    @Test
    void aNumberThatIsKnownIsWrittenSoThatItIsReadAsItself() {
        assertThat(TypedNumber.unambiguous(new BigDecimal("1.125"))).isEqualTo("1.1250");
        assertThat(TypedNumber.unambiguous(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(TypedNumber.unambiguous(new BigDecimal("28.80"))).isEqualTo("28.8");
    }
}
