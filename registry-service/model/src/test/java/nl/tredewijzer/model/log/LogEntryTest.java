package nl.tredewijzer.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.RecordedEvent;
import org.junit.jupiter.api.Test;

/** These bytes are for ever: a change that breaks this test breaks every ledger there is. */
class LogEntryTest {

    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
    private static final RecordedEvent WITHDRAWAL = new RecordedEvent(
            7,
            Instant.parse("2026-01-02T03:04:05.006Z"),
            "Keurhuis Voorbeeld",
            new CertificateEvent.Withdrawn(
                    new CertificateId("Keurhuis Voorbeeld", "A-1"), LocalDate.of(2026, 1, 1), "bedrijf gestopt"));

    @Test
    void payloadAndEnvelopeAreTheseBytes() {
        LogEntry entry = LogEntry.of(WITHDRAWAL, SALT);

        assertThat(new String(entry.payload(), StandardCharsets.UTF_8))
                .isEqualTo("{\"certificateNumber\":\"A-1\",\"certificationBody\":\"Keurhuis Voorbeeld\","
                        + "\"effectiveFrom\":\"2026-01-01\",\"reason\":\"bedrijf gestopt\"}");
        assertThat(new String(entry.envelope(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"issuer\":\"Keurhuis Voorbeeld\",\"payloadHash\":\"d28612be7675360d54ea89956e5c156fd2d82484ae73b1b457cb77dec9297aad\","
                                + "\"recordedAt\":\"2026-01-02T03:04:05.006Z\",\"sequence\":7,\"type\":\"WITHDRAWN\"}");
        assertThat(HexFormat.of().formatHex(entry.leafHash()))
                .isEqualTo("cbe27d715437f7e0722bdf65445c58e863995320d533380634a00b5e5e76d97c");
    }

    @Test
    void theLeafOfNothingIsThatOfRfc6962() {
        assertThat(HexFormat.of().formatHex(LogEntry.leafHash(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void anotherSaltHidesTheSamePayloadBehindAnotherHash() {
        byte[] other = SALT.clone();
        other[0]++;
        byte[] payload = LogEntry.of(WITHDRAWAL, SALT).payload();
        assertThat(LogEntry.payloadHash(other, payload)).isNotEqualTo(LogEntry.payloadHash(SALT, payload));
    }

    @Test
    void aSaltHasSixteenBytes() {
        assertThatThrownBy(() -> LogEntry.of(WITHDRAWAL, new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
