package nl.tredewijzer.model;

import static nl.tredewijzer.model.Certificates.MAIN;
import static nl.tredewijzer.model.Certificates.RECORDED;
import static nl.tredewijzer.model.Certificates.certificate;
import static nl.tredewijzer.model.Certificates.id;
import static nl.tredewijzer.model.Certificates.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Redacted;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.json.HistoryJson;
import org.junit.jupiter.api.Test;

/** A redaction takes words away and changes nothing about what a certificate is worth. */
class RedactedTest {

    private static final Certificate CERTIFICATE =
            certificate("A-1", PerformanceLevel.STEP_2, "2024-03-01", "2026-02-28");
    private static final Suspended SUSPENDED = new Suspended(id("A-1"), LocalDate.parse("2025-01-01"), "zwart gemaakt");
    private static final OrganisationHistory HISTORY = OrganisationHistory.of(
            MAIN,
            List.of(
                    recorded(1, new Issued(CERTIFICATE)),
                    new RecordedEvent(
                            2,
                            RECORDED.plusSeconds(2),
                            Certificates.BODY,
                            SUSPENDED,
                            Optional.of(new Redaction(3, "bevel van de rechter"))),
                    recorded(3, new Redacted(2, SUSPENDED, "bevel van de rechter"))),
            Long.MAX_VALUE);

    @Test
    void theStatusIsThatOfTheOtherEvents() {
        CertificateHistory history = HISTORY.certificates().get(0);
        assertThat(history.statusOn(LocalDate.parse("2024-12-31"))).isEqualTo(CertificateStatus.VALID);
        assertThat(history.statusOn(LocalDate.parse("2025-01-01"))).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(history.certificate()).isEqualTo(CERTIFICATE);
        assertThat(history.events()).hasSize(3);
    }

    @Test
    void aRedactedContentIsNotRecordedAnewByItsRedaction() {
        CertificateHistory history = CertificateHistory.of(
                List.of(
                        recorded(1, new Issued(CERTIFICATE)),
                        recorded(
                                2,
                                new Corrected(
                                        certificate("A-1", PerformanceLevel.STEP_3, "2024-03-01", "2026-02-28"), "x")),
                        recorded(3, new Redacted(1, new Issued(CERTIFICATE), "bevel"))),
                List.of());
        assertThat(history.certificate().level()).isEqualTo(PerformanceLevel.STEP_3);
    }

    @Test
    void ahistoryTravelsWithItsRedactions() {
        assertThat(HistoryJson.organisation(HistoryJson.write(HISTORY))).isEqualTo(HISTORY);
        assertThat(HistoryJson.write(HISTORY).toString())
                .contains("\"redaction\":{\"sequence\":3,\"reason\":\"bevel van de rechter\"}");
    }

    @Test
    void aRedactionStandsInThePlaceOfNothing() {
        Redacted redacted = new Redacted(2, SUSPENDED, "bevel");
        assertThat(redacted.id()).isEqualTo(id("A-1"));
        assertThat(redacted.content()).isEmpty();
        assertThatThrownBy(() -> new Redacted(3, redacted, "nog eens")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Redacted(0, SUSPENDED, "bevel")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Redacted(2, SUSPENDED, " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
