package nl.tredewijzer.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Supersession;
import nl.tredewijzer.model.Validity;
import org.junit.jupiter.api.Test;

class HistoryJsonTest {

    private static final CertificateId ID = new CertificateId("Keurhuis Voorbeeld", "PSO/2024-001");
    private static final Instant RECORDED = Instant.parse("2026-01-01T09:00:00.120Z");
    private static final Certificate CERTIFICATE = new Certificate(
            ID,
            new SchemeVersion("2.1"),
            PerformanceLevel.STEP_3,
            true,
            new Validity(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)),
            Optional.of("PSO/2022-001"),
            List.of(new CoveredEntity(
                    CoverageRole.MAIN_APPLICANT,
                    KvkNumber.of("00000101"),
                    "Café 't Hoekje \"Ëlegant\" B.V.",
                    List.of("'t Hoekje"),
                    List.of("De Hoek B.V."),
                    Optional.of("Súdwest-Fryslân"),
                    Optional.empty(),
                    Optional.of("Horeca"))));

    private static final OrganisationHistory ORGANISATION = new OrganisationHistory(
            KvkNumber.of("00000101"),
            List.of(CertificateHistory.of(
                    List.of(
                            recorded(1, new CertificateEvent.Issued(CERTIFICATE)),
                            recorded(2, new CertificateEvent.Corrected(CERTIFICATE, "naam")),
                            recorded(3, new CertificateEvent.Suspended(ID, LocalDate.of(2025, 1, 1), "onderzoek")),
                            recorded(4, new CertificateEvent.Reinstated(ID, LocalDate.of(2025, 2, 1), "gesloten")),
                            recorded(5, new CertificateEvent.Withdrawn(ID, LocalDate.of(2025, 3, 1), "gestopt"))),
                    List.of(new Supersession(
                            new CertificateId("Keurhuis Voorbeeld", "PSO/2026-001"), LocalDate.of(2026, 1, 1), 9)))));

    private static RecordedEvent recorded(long sequence, CertificateEvent event) {
        return new RecordedEvent(sequence, RECORDED, "Keurhuis Voorbeeld", event);
    }

    @Test
    void aHistoryReadsBackAsItWasWritten() {
        String written = HistoryJson.write(ORGANISATION).toString();
        JsonObject read = StrictJson.read(written, Limits.USUAL).asJsonObject();
        assertThat(HistoryJson.organisation(read)).isEqualTo(ORGANISATION);
    }

    @Test
    void aStateReadsBackAsItWasWritten() {
        assertThat(HistoryJson.state(HistoryJson.write(RegisterState.EMPTY))).isEqualTo(RegisterState.EMPTY);
        RegisterState state = RegisterState.at(7, RECORDED);
        assertThat(HistoryJson.state(HistoryJson.write(state))).isEqualTo(state);
    }

    @Test
    void whatIsNonsenseIsRefusedWithItsName() {
        JsonObject history = HistoryJson.write(ORGANISATION);
        assertThatThrownBy(() -> HistoryJson.organisation(Json.createObjectBuilder(history)
                        .add("kvkNumber", "123")
                        .build()))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("kvkNumber");
        JsonObject certificate = CertificateJson.write(CERTIFICATE);
        assertThatThrownBy(() -> CertificateJson.read(Json.createObjectBuilder(certificate)
                        .add("level", "STEP_9")
                        .build()))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("level");
        assertThatThrownBy(() -> CertificateJson.read(Json.createObjectBuilder(certificate)
                        .add("level", "STEP_1")
                        .build()))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining("30+");
    }
}
