package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.catalogue.Policies;
import org.junit.jupiter.api.Test;

/** A threshold is about the value of the contract, also where the percentage is taken of something else. */
class ThresholdTest {

    private static final Bidder EIK = Bidder.of("De Eik", "00000101");

    @Test
    void whatWasInvoicedSoFarIsTheBaseAndNoValueOfTheContract() {
        Obligation obligation =
                obligation(tender().contractValue(Money.of("1000000")).invoiced(Money.of("100000")));

        assertThat(obligation).isInstanceOfSatisfying(Obligation.Owed.class, owed -> {
            assertThat(owed.basis()).isEqualTo(AmountBasis.INVOICED);
            assertThat(owed.euros()).isEqualTo(Money.of("5000"));
        });
    }

    @Test
    void withoutAValueOfTheContractTheThresholdIsNotHeldAgainstInvoices() {
        assertThat(obligation(tender().invoiced(Money.of("300000"))))
                .isInstanceOfSatisfying(
                        Obligation.Unknown.class,
                        unknown -> assertThat(unknown.reason().code()).isEqualTo(Code.AMOUNT_MISSING));
    }

    private static TenderBuilder tender() {
        return Tender.titled("Groenonderhoud").deadline(LocalDate.of(2026, 11, 1));
    }

    private static Obligation obligation(TenderBuilder tender) {
        Tender built = tender.build();
        return Crediting.evaluate(
                        built,
                        List.of(EIK),
                        Policies.catalogue().get("oost-nederland"),
                        SampleRegister.empty()
                                .build()
                                .ask(EIK.kvkNumber().stream().toList()),
                        ReferenceDate.deadlineOf(built).orElseThrow())
                .answers()
                .get(0)
                .obligation();
    }
}
