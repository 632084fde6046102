package nl.tredewijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkReading.Cause;
import nl.tredewijzer.model.KvkReading.Read;
import nl.tredewijzer.model.KvkReading.Refused;
import nl.tredewijzer.model.KvkReading.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KvkReadingTest {

    @ParameterizedTest(name = "\"{0}\" is {1}, after {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "09155985|09155985|",
                "  09155985\t|09155985|",
                "11111111.0|11111111|DECIMAL_SUFFIX",
                "11111111,00|11111111|DECIMAL_SUFFIX",
                "9155985.0|09155985|DECIMAL_SUFFIX LEADING_ZERO",
                "222 222 22|22222222|SEPARATORS",
                "12.345.678|12345678|SEPARATORS",
                "12\u00a0345\u202f678|12345678|SEPARATORS",
                "1234-5678|12345678|SEPARATORS",
                "9155985|09155985|LEADING_ZERO",
                "NL12345678|12345678|PREFIX",
                "kvk 12345678|12345678|PREFIX",
                "KVK: 12345678|12345678|PREFIX",
                "K.v.K. 12345678|12345678|PREFIX",
                "KvK-nummer: 12345678|12345678|PREFIX",
                "kvknr. 12345678|12345678|PREFIX",
                "NL-KVK-12345678|12345678|PREFIX",
                "0106:12345678|12345678|PREFIX",
                "KVK 9 155 985|09155985|PREFIX SEPARATORS LEADING_ZERO",
            })
    void whatCanBeRepairedIsReadAndTheRepairsAreSaid(String given, String number, String repairs) {
        List<Repair> expected = repairs == null
                ? List.of()
                : Stream.of(repairs.split(" ")).map(Repair::valueOf).toList();
        assertThat(KvkReading.read(given)).isEqualTo(new Read(KvkNumber.of(number), expected));
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @CsvSource({
        "123456,TOO_SHORT",
        "123456.0,TOO_SHORT",
        "0,TOO_SHORT",
        "123456789,RSIN",
        "123456789.0,RSIN",
        "1234567890,TOO_LONG",
        "12345678901,TOO_LONG",
        "123456789012,ESTABLISHMENT",
        "0001 2345 6789,ESTABLISHMENT",
        "1234567890123,TOO_LONG",
        "NL123456789B01,VAT_NUMBER",
        "nl 123456789 b 01,VAT_NUMBER",
        "00000000,PLACEHOLDER",
        "0000000,PLACEHOLDER",
        "onbekend,NOT_A_NUMBER",
        "1.2345678E7,NOT_A_NUMBER",
        "1234567O,NOT_A_NUMBER",
        "-,NOT_A_NUMBER",
        "KVK,NOT_A_NUMBER",
        "KVK NL12345678,NOT_A_NUMBER",
        "１２３４５６７８,NOT_A_NUMBER",
    })
    void whatIsNoKvkNumberIsRefusedByWhatItIs(String given, Cause cause) {
        assertThat(KvkReading.read(given)).isEqualTo(new Refused(cause, given));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u00a0", "\uFEFF"})
    void nothingIsRefusedAsEmpty(String given) {
        assertThat(KvkReading.read(given)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.cause())
                .isEqualTo(Cause.EMPTY));
    }

    @Test
    void tenMegabytesOfDigitsAreRefusedAtOnce() {
        assertThat(KvkReading.read("1".repeat(10 << 20)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.cause()).isEqualTo(Cause.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "1234567a", "00000000", "", "١٢٣٤٥٦٧٨"})
    void theNumberItselfIsEightDigits(String digits) {
        assertThatThrownBy(() -> KvkNumber.of(digits)).isInstanceOf(IllegalArgumentException.class);
    }
}
