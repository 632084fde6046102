package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.Policy;
import org.junit.jupiter.api.Test;

/** What is said about an evaluation as a whole, and what is not said. */
class EvaluationRemarksTest {

    private static final Policy EAST = Policies.catalogue().get("oost-nederland");
    private static final Tender TENDER = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("1000000"))
            .deadline(LocalDate.of(2026, 11, 1))
            .build();

    @Test
    void aTermIsMissedOnlyWhereThereIsNone() {
        Tender with = TENDER.but().term(Term.of("2026-12-01", "2027-11-30")).build();

        assertThat(said(TENDER, List.of())).contains(Code.TERM_MISSING);
        assertThat(said(with, List.of())).doesNotContain(Code.TERM_MISSING);
    }

    @Test
    void theDeadlineAsReferenceDateIsNoDifference() {
        assertThat(said(TENDER, List.of())).doesNotContain(Code.REFERENCE_DATE_DIFFERS);
    }

    @Test
    void theContractIsAnEstimateUntilTheTurnoverIsInvoiced() {
        Tender invoiced = TENDER.but().invoiced(Money.of("900000")).build();

        assertThat(said(TENDER, List.of())).contains(Code.BASE_IS_ESTIMATE);
        assertThat(said(invoiced, List.of())).doesNotContain(Code.BASE_IS_ESTIMATE);
    }

    @Test
    void thePercentageOfThePolicyItselfIsNoDifference() {
        Tender same = TENDER.but().socialReturn(Percentage.of("5")).build();

        assertThat(said(same, List.of())).contains(Code.THRESHOLD_NOT_APPLIED).doesNotContain(Code.PERCENTAGE_DIFFERS);
    }

    @Test
    void sharesOfAConsortiumAddUpToTheWhole() {
        assertThat(said(TENDER, consortium("60", "40"))).doesNotContain(Code.CONSORTIUM_SHARES);
        assertThat(said(TENDER, consortium("60", "30"))).contains(Code.CONSORTIUM_SHARES);
        assertThat(said(TENDER, consortium("60", "50"))).contains(Code.CONSORTIUM_SHARES);
    }

    private static List<Bidder> consortium(String first, String second) {
        return List.of(
                Bidder.of("De Eik", "00000101").within("Bomen", Percentage.of(first)),
                Bidder.of("De Beuk", "00000102").within("Bomen", Percentage.of(second)));
    }

    private static List<Code> said(Tender tender, List<Bidder> bidders) {
        return Crediting.evaluate(
                        tender,
                        bidders,
                        EAST,
                        SampleRegister.empty()
                                .build()
                                .ask(bidders.stream()
                                        .flatMap(bidder -> bidder.kvkNumber().stream())
                                        .toList()),
                        ReferenceDate.deadlineOf(tender).orElseThrow())
                .warnings()
                .stream()
                .map(Remark::code)
                .toList();
    }
}
