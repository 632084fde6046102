package nl.tredewijzer.tender.crediting;

import static nl.tredewijzer.model.PerformanceLevel.STEP_1;
import static nl.tredewijzer.model.PerformanceLevel.STEP_2;
import static nl.tredewijzer.model.PerformanceLevel.STEP_3;
import static nl.tredewijzer.tender.crediting.Sample.EAST;
import static nl.tredewijzer.tender.crediting.Sample.TENDER;
import static nl.tredewijzer.tender.crediting.Sample.bidder;
import static nl.tredewijzer.tender.crediting.Sample.credit;
import static nl.tredewijzer.tender.crediting.Sample.creditOne;
import static nl.tredewijzer.tender.crediting.Sample.held;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import org.junit.jupiter.api.Test;

/** What is said of bidders: their numbers, their roles, who covers them and who stands twice. */
class BiddersTest {

    @Test
    void aNumberThatIsNoneIsToldByWhatItIs() {
        BidderEvaluation answer =
                creditOne(EAST, TENDER, SampleRegister.empty(), Bidder.of("Fiscaal B.V.", "123456789"));

        assertThat(answer.outcome()).isEqualTo(new Outcome.UnreadableNumber(KvkReading.Cause.RSIN));
        assertThat(answer.credit()).isInstanceOf(Credit.Open.class);
    }

    @Test
    void noSourceSaysWhatTheCertificateOfASubcontractorOrConsortiumMemberYields() {
        for (BidderRole role : List.of(BidderRole.SUBCONTRACTOR, BidderRole.CONSORTIUM_MEMBER)) {
            BidderEvaluation answer = creditOne(EAST, TENDER, held(STEP_3), bidder().as(role));

            assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.NEEDS_DECISION);
            assertThat(answer.reasons()).extracting(Remark::code).containsExactly(Code.ROLE_NOT_NAMED);
        }
    }

    @Test
    void anUnderlyingEntityIsCoveredByTheCertificateOfItsMainApplicant() {
        BidderEvaluation answer = creditOne(
                EAST,
                TENDER,
                SampleRegister.empty()
                        .named("00000101", "Voorbeeld B.V.")
                        .issuedWithUnderlying("00000100", "00000101", "A-1", STEP_2, "3.0"),
                bidder());

        assertThat(answer.outcome().kind()).isEqualTo(OutcomeKind.CREDITED);
        assertThat(answer.warnings())
                .extracting(Remark::code)
                .containsExactly(Code.COVERED_AS_UNDERLYING_ENTITY, Code.HANDBOOK_UNKNOWN);
    }

    @Test
    void aNameThatIsNotOneOfTheOrganisationWithTheNumberIsToldWithBothNames() {
        List<Remark> warnings = creditOne(EAST, TENDER, held(STEP_2), Bidder.of("Zuiderpost Catering", "00000101"))
                .warnings();

        assertThat(warnings)
                .contains(new Remark(
                        Code.NAME_MISMATCH,
                        Map.of(
                                "given",
                                "Zuiderpost Catering",
                                "number",
                                "00000101",
                                "registered",
                                "Voorbeeld 00000101 B.V.")));
    }

    @Test
    void aBidderThatStandsTwiceIsToldSoUnlessItBidsOnDifferentLots() {
        Tender lots = TENDER.but()
                .lots(List.of(Lot.of("1", Money.of("500000")), Lot.of("2", Money.of("500000"))))
                .build();
        List<Bidder> same = List.of(bidder(), Bidder.of("Ander B.V.", "00000999"), bidder());
        List<Bidder> apart = List.of(bidder().on(List.of("1")), bidder().on(List.of("2")));
        List<Bidder> overlapping = List.of(bidder().on(List.of("1")), bidder().on(List.of("2", "1")));

        assertThat(credit(EAST, TENDER, held(STEP_1), same).answers().get(0).warnings())
                .contains(Remark.of(Code.DUPLICATE_BIDDER, "positions", "3"));
        assertThat(credit(EAST, lots, held(STEP_1), overlapping)
                        .answers()
                        .get(0)
                        .warnings())
                .contains(Remark.of(Code.DUPLICATE_BIDDER, "positions", "2"));
        assertThat(credit(EAST, lots, held(STEP_1), apart).answers().get(0).warnings())
                .extracting(Remark::code)
                .doesNotContain(Code.DUPLICATE_BIDDER);
    }

    @Test
    void whatWasRepairedInANumberIsSaid() {
        assertThat(creditOne(EAST, TENDER, held(STEP_1), Bidder.of("Kort", "0000101"))
                        .warnings())
                .extracting(Remark::code)
                .contains(Code.KVK_PADDED);
        assertThat(creditOne(EAST, TENDER, held(STEP_1), Bidder.of("Spaties", "00 00 01 01"))
                        .warnings())
                .extracting(Remark::code)
                .contains(Code.KVK_REPAIRED);
    }
}
