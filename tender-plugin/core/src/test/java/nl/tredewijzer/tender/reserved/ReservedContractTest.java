package nl.tredewijzer.tender.reserved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservedContractTest {

    private final CertificateRegistry registry = SampleRegister.empty()
            .issuedThirtyPlus("00000101", "P-1", "2026-01-01", "2027-12-31")
            .issued("00000102", "P-2", PerformanceLevel.STEP_3, "2026-01-01", "2027-12-31")
            .issuedThirtyPlus("00000103", "P-3", "2024-10-01", "2026-09-30")
            .issuedThirtyPlus("00000105", "P-5", "2026-01-01", "2027-12-31")
            .suspended("P-5", "2026-06-01")
            .issued("00000105", "P-6", PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31")
            .issuedThirtyPlusWithUnderlying("00000106", "00000107", "P-7", "2026-01-01", "2027-12-31")
            .build();

    @Test
    void thirtyPlusShowsTheQuantitativePartAndNoMore() {
        ReservedReading reading = read(Bidder.of("Een B.V.", "00000101"));

        assertThat(reading.finding().code()).isEqualTo(ReservedCode.SHOWS_QUANTITATIVE_PART);
        assertThat(reading.finding().dutch())
                .isEqualTo(
                        "PSO 30+-certificaat Keurhuis Voorbeeld P-1 (geldig van 1 januari 2026 tot en met 31 december"
                                + " 2027) toont het kwantitatieve deel van art. 2.82 Aanbestedingswet 2012 aan. De rest van dat"
                                + " artikel beoordeelt de opdrachtgever.");
        assertThat(reading.finding().english()).contains("shows the quantitative part of art. 2.82");
    }

    @Test
    void aStepThreeWithoutThirtyPlusShowsNothingHere() {
        ReservedReading reading = read(Bidder.of("Twee B.V.", "00000102"));

        assertThat(reading.finding().code()).isEqualTo(ReservedCode.WITHOUT_THIRTY_PLUS);
        assertThat(reading.finding().dutch()).contains("gelijkwaardig bewijs mogelijk");
    }

    @Test
    void aThirtyPlusThatRanOutBeforeTheDayIsNamedWithItsStatus() {
        assertThat(read(Bidder.of("Drie B.V.", "00000103")).finding().dutch())
                .startsWith("PSO 30+-certificaat Keurhuis Voorbeeld P-3 was op 1 november 2026 verlopen");
    }

    @Test
    void aSuspendedThirtyPlusBesideAValidStepIsNoThirtyPlus() {
        assertThat(read(Bidder.of("Vijf B.V.", "00000105")).finding().code())
                .isEqualTo(ReservedCode.WITHOUT_THIRTY_PLUS);
    }

    @Test
    void thatNothingWasFoundIsNoRejection() {
        assertThat(read(Bidder.of("Negen B.V.", "00000109")).finding().dutch())
                .isEqualTo("Geen PSO 30+-certificaat gevonden; gelijkwaardig bewijs mogelijk (art. 2.78a Aw).");
    }

    @Test
    void whetherAnUnderlyingEntityReachesThirtyPercentItselfIsAsked() {
        assertThat(read(Bidder.of("Zeven B.V.", "00000107")).finding().code())
                .isEqualTo(ReservedCode.UNDERLYING_ENTITY);
    }

    @Test
    void proofThatWasAcceptedAsThirtyPlusStandsInForTheCertificate() {
        assertThat(proven(Optional.of(Grade.THIRTY_PLUS)).dutch())
                .startsWith(
                        "Gelijkwaardig bewijs (auditrapport) is op 10 november 2026 door J. Jansen aanvaard als PSO 30+");
        assertThat(proven(Optional.of(new Grade(PerformanceLevel.STEP_3, false)))
                        .code())
                .isEqualTo(ReservedCode.WITHOUT_THIRTY_PLUS);
        assertThat(proven(Optional.empty()).code()).isEqualTo(ReservedCode.WITHOUT_THIRTY_PLUS);
    }

    private Statement<ReservedCode> proven(Optional<Grade> accepted) {
        Dossier decided = Dossier.EMPTY.with(List.of(new HumanDecision.EquivalentProof(
                "00000102",
                List.of(),
                "auditrapport",
                accepted,
                new Recorded("J. Jansen", Instant.parse("2026-11-10T10:00:00Z"), "zoals besproken"))));
        return ReservedContract.read(SampleInputs.of(registry, List.of(Bidder.of("Twee B.V.", "00000102")))
                        .with(decided))
                .get(0)
                .finding();
    }

    @ParameterizedTest
    @EnumSource(value = BidderRole.class, mode = EnumSource.Mode.EXCLUDE, names = "TENDERER")
    void whatItMeansForAnotherRoleIsAsked(BidderRole role) {
        assertThat(read(Bidder.of("Een B.V.", "00000101").as(role)).finding().code())
                .isEqualTo(ReservedCode.ROLE_NOT_NAMED);
    }

    @Test
    void whereTheRegisterWasNotReachedOrTheNumberIsNoneNothingIsSaidOfACertificate() {
        List<ReservedReading> readings = ReservedContract.read(SampleInputs.of(
                InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT),
                List.of(Bidder.of("Een B.V.", "00000101"), Bidder.of("Nul B.V.", "123"))));

        assertThat(readings)
                .extracting(reading -> reading.finding().code())
                .containsExactly(ReservedCode.REGISTER_UNREACHABLE, ReservedCode.KVK_UNREADABLE);
    }

    @Test
    void noWordingEverSaysThatARequirementIsMet() {
        for (ReservedCode code : ReservedCode.values()) {
            assertThat(code.dutch()).doesNotContain("voldoet").doesNotContain("afgewezen");
            assertThat(code.english()).doesNotContain("meets").doesNotContain("rejected");
        }
    }

    @Test
    void theDocumentHoldsCodeAndSentences() {
        String json = CanonicalJson.text(ReservedJson.write(
                ReservedContract.read(SampleInputs.of(registry, List.of(Bidder.of("Een B.V.", "00000101"))))));

        assertThat(json).contains("nl.tredewijzer.reserved/1", "\"code\":\"SHOWS_QUANTITATIVE_PART\"", "P-1");
    }

    private ReservedReading read(Bidder bidder) {
        return ReservedContract.read(SampleInputs.of(registry, List.of(bidder))).get(0);
    }
}
