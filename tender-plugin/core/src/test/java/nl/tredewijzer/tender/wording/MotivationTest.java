package nl.tredewijzer.tender.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.run.TenderEvaluator;
import org.junit.jupiter.api.Test;

class MotivationTest {

    private static final Tender TENDER = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("1000000"))
            .deadline(LocalDate.of(2026, 11, 1))
            .build();
    private static final Bidder BIDDER = Bidder.of("De Eik", "00000101");

    @Test
    void aReductionIsMotivatedFromCertificateToWhatRemains() {
        Bilingual motivation = motivated("oost-nederland", TENDER, held(PerformanceLevel.STEP_1), BIDDER);

        assertThat(motivation.dutch())
                .isEqualTo("De Eik (KvK 00000101) is op 1 november 2026 (uiterste inschrijfdatum) volgens het register"
                        + " (stand 1, 1 oktober 2026) gedekt door certificaat A-1 van Keurhuis Voorbeeld (Trede 1,"
                        + " geldig van 1 januari 2026 tot en met 31 december 2027) als hoofdaanvrager Voorbeeld"
                        + " 00000101 B.V.; dit certificaat kan volgens het beleid Convenant Social Return"
                        + " Oost-Nederland, bouwblokken V05 (april 2023), versie 2023-V05 (secundaire bron: Gegevens"
                        + " van een open-source social-returntoepassing) worden ingezet voor een korting van 10% op de"
                        + " social-returnverplichting van € 50.000,00 (5% van € 1.000.000,00, geraamde"
                        + " opdrachtwaarde): € 5.000,00 wordt toegerekend en € 45.000,00 blijft over.");
        assertThat(motivation.english())
                .isEqualTo("De Eik (KvK 00000101) is covered on 1 November 2026 (tender deadline) according to the"
                        + " register (state 1, 1 October 2026) by certificate A-1 of Keurhuis Voorbeeld (Step 1, valid"
                        + " from 1 January 2026 until 31 December 2027) as main applicant Voorbeeld 00000101 B.V.;"
                        + " under the policy Covenant Social Return Oost-Nederland, building blocks V05 (April 2023),"
                        + " version 2023-V05 (secondary source: Gegevens van een open-source"
                        + " social-returntoepassing) it can be used for a reduction of 10% of the social return"
                        + " obligation of €50,000.00 (5% of €1,000,000.00, estimated contract value): €5,000.00 is"
                        + " credited and €45,000.00 remains.");
    }

    @Test
    void aRecordingFallsOnTheDayThatItIsInTheNetherlands() {
        SampleRegister register = SampleRegister.recordedFrom(Instant.parse("2026-10-01T22:30:00Z"))
                .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2026-01-01", "2027-12-31");

        Bilingual motivation = motivated("oost-nederland", TENDER, register, BIDDER);

        assertThat(motivation.dutch()).contains("het register (stand 1, 2 oktober 2026)");
        assertThat(motivation.english()).contains("the register (state 1, 2 October 2026)");
    }

    @Test
    void nothingIsEverRejectedOrMet() {
        Tender stated = TENDER.but().socialReturn(Percentage.of("5")).build();
        List<Bilingual> all = List.of(
                motivated("oost-nederland", TENDER, held(PerformanceLevel.STEP_3), BIDDER),
                motivated("oost-nederland", TENDER, held(PerformanceLevel.ASPIRANT), BIDDER),
                motivated(
                        "oost-nederland", TENDER, held(PerformanceLevel.STEP_3).suspended("A-1", "2026-10-01"), BIDDER),
                motivated("oost-nederland", TENDER, SampleRegister.empty(), BIDDER),
                motivated("oost-nederland", TENDER, SampleRegister.empty(), Bidder.of("X", "123")),
                motivated("oost-nederland", TENDER, held(PerformanceLevel.STEP_3), BIDDER.as(BidderRole.SUBCONTRACTOR)),
                motivated("noordoost-brabant", stated, held(PerformanceLevel.STEP_3), BIDDER),
                motivated("noordoost-brabant", TENDER, held(PerformanceLevel.STEP_3), BIDDER));

        assertThat(all)
                .allSatisfy(text -> assertThat(text.dutch())
                        .doesNotContainIgnoringCase("afgewezen")
                        .doesNotContainIgnoringCase("voldoet")
                        .doesNotContain("{"))
                .allSatisfy(text -> assertThat(text.english())
                        .doesNotContainIgnoringCase("rejected")
                        .doesNotContainIgnoringCase("meets")
                        .doesNotContain("{"));
    }

    @Test
    void wherePolicyIsSilentTheAuthorityDecides() {
        assertThat(motivated("oost-nederland", TENDER, held(PerformanceLevel.ASPIRANT), BIDDER)
                        .dutch())
                .endsWith("; het beleid Convenant Social Return Oost-Nederland, bouwblokken V05 (april 2023), versie"
                        + " 2023-V05 noemt Aspirant-status niet, zodat de opdrachtgever beslist of en waarvoor dit"
                        + " certificaat kan worden ingezet.");
    }

    @Test
    void whatIsNotFoundLeavesRoomForEquivalentProof() {
        assertThat(motivated("oost-nederland", TENDER, SampleRegister.empty(), BIDDER)
                        .dutch())
                .isEqualTo("Voor De Eik (KvK 00000101) is in het register geen certificaat gevonden; de"
                        + " social-returnverplichting van € 50.000,00 (5% van € 1.000.000,00, geraamde"
                        + " opdrachtwaarde) blijft geheel over, tenzij gelijkwaardig bewijs wordt aanvaard (art. 2.78a"
                        + " Aanbestedingswet 2012).");
        assertThat(motivated(
                                "oost-nederland",
                                TENDER,
                                held(PerformanceLevel.STEP_3).withdrawn("A-1", "2026-10-01"),
                                BIDDER)
                        .dutch())
                .contains("geen certificaat gevonden dat op 1 november 2026 (uiterste inschrijfdatum) geldig was")
                .contains("toen ingetrokken")
                .contains("tenzij gelijkwaardig bewijs wordt aanvaard");
    }

    @Test
    void anUnreachableRegisterSaysNothingAboutACertificate() {
        assertThat(motivated(
                                "oost-nederland",
                                TENDER,
                                InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT))
                        .dutch())
                .isEqualTo("Over een certificaat van De Eik (KvK 00000101) is niets vastgesteld. Het register is niet"
                        + " geraadpleegd: het antwoord bleef uit. Dat zegt niets over een certificaat.");
    }

    @Test
    void belowTheThresholdNoCertificateIsNeeded() {
        Tender small = TENDER.but().contractValue(Money.of("100000")).build();

        assertThat(motivated("oost-nederland", small, held(PerformanceLevel.STEP_3), BIDDER)
                        .dutch())
                .startsWith("Voor De Eik (KvK 00000101) geldt volgens het beleid Convenant")
                .contains("omdat de opdrachtwaarde van € 100.000,00 onder de drempel van € 250.000,00 ligt");
    }

    private static SampleRegister held(PerformanceLevel level) {
        return SampleRegister.empty().issued("00000101", "A-1", level, "2026-01-01", "2027-12-31");
    }

    private static Bilingual motivated(String policy, Tender tender, SampleRegister register, Bidder bidder) {
        return motivated(policy, tender, register.build(), bidder);
    }

    private static Bilingual motivated(String policy, Tender tender, CertificateRegistry registry) {
        return motivated(policy, tender, registry, BIDDER);
    }

    private static Bilingual motivated(String policy, Tender tender, CertificateRegistry registry, Bidder bidder) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
        Evaluation evaluation = new TenderEvaluator(registry, clock)
                .evaluate(tender, List.of(bidder), Policies.catalogue().get(policy))
                .evaluation();
        return Motivation.of(evaluation, evaluation.answers().get(0));
    }
}
