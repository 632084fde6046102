package nl.tredewijzer.registry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.tredewijzer.registry.http.MomentReading.Read;
import nl.tredewijzer.registry.http.MomentReading.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which moments are read, and what is said of the others. */
class MomentReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00.500Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T12:00:00Z, 2026-11-01T12:00:00Z",
        "2026-11-01t12:00:00z, 2026-11-01T12:00:00Z",
        "2026-11-01T13:00:00+01:00, 2026-11-01T12:00:00Z",
        "2026-11-01T13:00:00 01:00, 2026-11-01T12:00:00Z",
        "2026-11-01T07:30:00.123456789-04:30, 2026-11-01T12:00:00.123456789Z",
        "2026-11-26T10:00:00.500Z, 2026-11-26T10:00:00.500Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z"
    })
    void aMomentIsReadInAnyTimeZone(String text, Instant expected) {
        assertThat(MomentReading.of(text, NOW)).isEqualTo(new Read(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T12:00:00",
                "2026-11-01T12:00Z",
                "2026-11-01 12:00:00Z",
                "2026-02-30T12:00:00Z",
                "2026-11-01T24:00:01Z",
                "2026-11-01T23:59:60Z",
                "2026-11-01T12:00:00+1:00",
                "2026-11-01T12:00:00+19:00",
                "2026-11-01T12:00:00[Europe/Amsterdam]",
                "01-11-2026",
                "gisteren"
            })
    void whatIsNoMomentIsToldWhatOneLooksLike(String text) {
        assertThat(refusal(text)).contains("RFC 3339").contains("2026-11-01T13:00:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-02-30"})
    void aDateAloneIsNoMoment(String text) {
        assertThat(refusal(text)).startsWith("A date alone does not say which moment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26T10:00:00.501Z", "2026-11-26T11:30:00+01:00", "9999-12-31T23:59:59Z"})
    void whatIsToComeIsNotKnown(String text) {
        assertThat(refusal(text)).startsWith("This moment has not come yet").contains("2026-11-26T10:00:00Z");
    }

    private static String refusal(String text) {
        return ((Refused) MomentReading.of(text, NOW)).message().english();
    }
}
