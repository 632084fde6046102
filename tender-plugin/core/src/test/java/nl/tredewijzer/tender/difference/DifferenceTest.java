package nl.tredewijzer.tender.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Unreachability;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final List<Bidder> BIDDERS = List.of(
            Bidder.of("Een B.V.", "00000101"),
            Bidder.of("Twee B.V.", "00000102"),
            Bidder.of("Drie B.V.", "123456789"),
            Bidder.of("Vier B.V.", "00000104"));

    private static SampleRegister register() {
        return SampleRegister.empty()
                .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-05-01", "2027-04-30")
                .issued("00000102", "A-2", PerformanceLevel.STEP_2, "2026-11-15", "2028-11-14")
                .issued("00000104", "A-4", PerformanceLevel.STEP_3, "2025-05-01", "2027-04-30");
    }

    private static SampleRegister recordedAtNight() {
        return SampleRegister.recordedFrom(Instant.parse("2026-10-01T22:30:00Z"))
                .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-05-01", "2027-04-30");
    }

    @Test
    void theSameRunTwiceHasNoDifference() {
        Difference difference = Difference.between(inputs(), inputs());

        assertThat(difference.isNone()).isTrue();
        assertThat(difference.same()).isEqualTo(4);
        assertThat(DifferenceText.lines(difference, Language.DUTCH)).containsExactly("Geen verschil.");
    }

    @Test
    void theOrderOfTheListIsNoDifference() {
        List<Bidder> reversed = new ArrayList<>(BIDDERS);
        Collections.reverse(reversed);

        assertThat(Difference.between(inputs(), inputs(register().build(), reversed))
                        .isNone())
                .isTrue();
    }

    @Test
    void aDifferenceReadsTheSameInWhateverOrderTheBiddersStand() {
        List<Bidder> reversed = new ArrayList<>(BIDDERS);
        Collections.reverse(reversed);
        CreditingInput after = inputs().on(later());

        assertThat(DifferenceText.lines(
                        Difference.between(inputs(register().build(), reversed), after), Language.DUTCH))
                .isEqualTo(DifferenceText.lines(Difference.between(inputs(), after), Language.DUTCH));
    }

    @Test
    void onALaterDateABidderWhoseCertificateHadNotBegunFlips() {
        Difference difference = Difference.between(inputs(), inputs().on(later()));

        assertThat(difference.flips()).singleElement().satisfies(flip -> {
            assertThat(flip.bidder().name()).hasValue("Twee B.V.");
            assertThat(flip.before().outcome()).isEqualTo(OutcomeKind.NO_VALID_CERTIFICATE);
            assertThat(flip.after().outcome()).isEqualTo(OutcomeKind.CREDITED);
            assertThat(flip.after().credited()).hasValue(Money.of("12500"));
            assertThat(flip.causes()).isEqualTo(new Causes(List.of(Cause.REFERENCE_DATE), false));
        });
        assertThat(DifferenceText.lines(difference, Language.DUTCH))
                .contains(
                        "Slaat om (1)",
                        "  Twee B.V. (KvK 00000102)",
                        "    geen geldig certificaat gevonden → korting van 25%",
                        "    toegerekend € 0,00 → € 12.500,00; resterend € 50.000,00 → € 37.500,00",
                        "    door de peildatum",
                        "    Certificaat Keurhuis Voorbeeld A-2 op de peildatum: nog niet geldig → geldig."
                                + " [CERTIFICATE_STATUS]",
                        "Gelijk gebleven: 3");
        assertThat(DifferenceText.lines(difference, Language.ENGLISH))
                .contains(
                        "Flips (1)",
                        "    no valid certificate found → reduction of 25%",
                        "    because of the reference date");
    }

    @Test
    void whatTheRegisterRecordedSinceIsNamedWithItsDay() {
        CreditingInput after = inputs(register().withdrawn("A-4", "2026-10-15").build(), BIDDERS);

        Difference difference = Difference.between(inputs(), after);

        assertThat(difference.inputs()).extracting(Statement::code).containsExactly(ChangeCode.REGISTER_STATE);
        assertThat(difference.flips()).singleElement().satisfies(flip -> {
            assertThat(flip.causes().causes()).containsExactly(Cause.REGISTER);
            assertThat(flip.evidence())
                    .extracting(Statement::code)
                    .containsExactly(ChangeCode.CERTIFICATE_STATUS, ChangeCode.EVENT_RECORDED);
            assertThat(flip.evidence().get(1).english()).contains("withdrawn as from 15 October 2026");
        });
    }

    @Test
    void aRecordingFallsOnTheDayThatItIsInTheNetherlands() {
        CreditingInput then = inputs(recordedAtNight().build(), BIDDERS);
        CreditingInput now =
                inputs(recordedAtNight().withdrawn("A-1", "2026-10-15").build(), BIDDERS);

        assertThat(Difference.between(then, now).flips()).singleElement().satisfies(flip -> assertThat(
                        flip.evidence().get(1).english())
                .contains("was recorded on 2 October 2026"));
    }

    @Test
    void ofTwoChangedInputsTheOneThatDidItIsNamed() {
        CreditingInput after = inputs(register().withdrawn("A-4", "2026-10-15").build(), BIDDERS)
                .on(later());

        Difference difference = Difference.between(inputs(), after);

        assertThat(difference.flips())
                .extracting(flip -> flip.causes().causes())
                .containsExactly(List.of(Cause.REFERENCE_DATE), List.of(Cause.REGISTER));
    }

    @Test
    void whereItTakesTwoInputsBothAreNamedTogether() {
        CreditingInput before = inputs().on(later());
        CreditingInput after = inputs(register().suspended("A-1", "2026-12-20").build(), BIDDERS)
                .on(ReferenceDate.given(LocalDate.of(2026, 12, 25)));

        Difference difference = Difference.between(before, after);

        assertThat(difference.flips())
                .singleElement()
                .extracting(AnswerChange::causes)
                .isEqualTo(new Causes(List.of(Cause.REFERENCE_DATE, Cause.REGISTER), true));
        assertThat(DifferenceText.lines(difference, Language.DUTCH))
                .contains("    door de peildatum, het register, samen");
    }

    @Test
    void anotherPolicyIsNamedByTitleAndVersion() {
        Difference difference =
                Difference.between(inputs(), inputs().under(Policies.catalogue().get("noordoost-brabant")));

        assertThat(difference.inputs())
                .filteredOn(change -> change.code() == ChangeCode.POLICY)
                .singleElement()
                .satisfies(
                        change -> assertThat(change.plainValues().get("after")).startsWith("noordoost-brabant "));
        assertThat(difference.answers())
                .allSatisfy(change -> assertThat(change.causes().causes()).isSubsetOf(Cause.POLICY));
    }

    @Test
    void aRaisedContractValueChangesFiguresAndFlipsNobody() {
        Difference difference = Difference.between(
                inputs(),
                inputs().about(SampleInputs.TENDER
                        .but()
                        .contractValue(Money.of("2000000"))
                        .socialReturn(Percentage.of("5"))
                        .build()));

        assertThat(difference.flips()).isEmpty();
        assertThat(difference.answers()).filteredOn(AnswerChange::onlyFigures).hasSize(4);
        assertThat(difference.inputs())
                .extracting(change -> change.plainValues().get("field"))
                .containsExactly("CONTRACT_VALUE", "SOCIAL_RETURN");
    }

    @Test
    void biddersThatOnlyOneRunKnowsAreNamed() {
        List<Bidder> others =
                List.of(BIDDERS.get(0), BIDDERS.get(1).as(BidderRole.SUBCONTRACTOR), Bidder.of("Vijf", "00000105"));

        Difference difference = Difference.between(inputs(), inputs(register().build(), others));

        assertThat(difference.inputs())
                .extracting(Statement::code)
                .containsExactly(
                        ChangeCode.BIDDER,
                        ChangeCode.BIDDER_REMOVED,
                        ChangeCode.BIDDER_REMOVED,
                        ChangeCode.BIDDER_ADDED);
        assertThat(difference.same()).isEqualTo(2);
    }

    @Test
    void aRegisterThatWasNotReachedIsNotOneWithoutCertificates() {
        CreditingInput after = inputs(InMemoryCertificateRegistry.unreachable(Unreachability.TIMED_OUT), BIDDERS);

        Difference difference = Difference.between(inputs(), after);

        assertThat(difference.inputs()).extracting(Statement::code).containsExactly(ChangeCode.REGISTER_NOT_REACHED);
        assertThat(difference.answers())
                .allSatisfy(change -> assertThat(change.evidence()).isEmpty());
    }

    @Test
    void theDocumentHoldsCodesAndSentences() {
        String json = CanonicalJson.text(DifferenceJson.write(Difference.between(inputs(), inputs().on(later()))));

        assertThat(json)
                .contains("\"format\":\"nl.tredewijzer.difference/1\"", "\"flips\":1", "\"same\":3")
                .contains("\"code\":\"REFERENCE_DATE\"", "2026-12-01 GIVEN")
                .contains("\"causes\":[\"REFERENCE_DATE\"]");
    }

    private static ReferenceDate later() {
        return ReferenceDate.given(LocalDate.of(2026, 12, 1));
    }

    private static CreditingInput inputs() {
        return inputs(register().build(), BIDDERS);
    }

    private static CreditingInput inputs(CertificateRegistry registry, List<Bidder> bidders) {
        return SampleInputs.of(registry, bidders);
    }
}
