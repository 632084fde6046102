package nl.tredewijzer.tender.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.SampleInputs;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.OutcomeKind;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.difference.Cause;
import nl.tredewijzer.tender.difference.Difference;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private final CreditingInput base = SampleInputs.of(
            SampleRegister.empty()
                    .issued("00000101", "A-1", PerformanceLevel.STEP_1, "2025-05-01", "2027-04-30")
                    .build(),
            List.of(Bidder.of("Een B.V.", "00000101")));

    @Test
    void onADayBeforeTheCertificateTheBidderFlips() {
        Difference difference = new WhatIf.TestedOn(LocalDate.of(2025, 4, 30)).differenceFrom(base);

        assertThat(difference.flips()).singleElement().satisfies(flip -> {
            assertThat(flip.after().outcome()).isEqualTo(OutcomeKind.NO_VALID_CERTIFICATE);
            assertThat(flip.causes().causes()).containsExactly(Cause.REFERENCE_DATE);
        });
    }

    @Test
    void aContractThatEndsLaterOutlivesTheCertificate() {
        Difference difference = new WhatIf.ContractEnds(LocalDate.of(2027, 12, 31)).differenceFrom(base);

        assertThat(difference.flips()).isEmpty();
        assertThat(difference.answers()).singleElement().satisfies(change -> assertThat(change.warningsNew())
                .extracting(Remark::code)
                .contains(Code.EXPIRES_IN_TERM));
    }

    @Test
    void underAPolicyThatDoesNotNameTheLevelSomebodyHasToDecide() {
        Difference difference = new WhatIf.PolicyIs(Policies.catalogue().get("noordoost-brabant")).differenceFrom(base);

        assertThat(difference.flips())
                .singleElement()
                .satisfies(flip -> assertThat(flip.after().outcome()).isEqualTo(OutcomeKind.NEEDS_DECISION));
    }

    @Test
    void theRegisterIsNotAskedAgainAndTheBaseStaysWhatItWas() {
        CreditingInput other = new WhatIf.TestedOn(LocalDate.of(2025, 4, 30)).of(base);

        assertThat(other.answers()).isSameAs(base.answers());
        assertThat(new WhatIf.TestedOn(base.referenceDate().day())
                        .differenceFrom(base)
                        .flips())
                .isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        CreditingInput withoutTerm = base.about(Tender.titled("Zonder looptijd").build());

        assertThatThrownBy(() -> new WhatIf.ContractEnds(LocalDate.of(2027, 12, 31)).of(withoutTerm))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no term");
        assertThatThrownBy(() -> new WhatIf.ContractEnds(LocalDate.of(2026, 12, 31)).of(base))
                .hasMessageContaining("does not end before it begins");
    }
}
