package nl.tredewijzer.tender.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import org.junit.jupiter.api.Test;

class FirstEvaluationTest {

    private final CertificateRegistry registry = SampleRegister.empty()
            .issued("00000101", "2025-12", PerformanceLevel.STEP_1, "2025-05-01", "2027-04-30")
            .build();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void threeLinesLeadToAFirstEvaluation() {
        Tender tender = Tender.titled("Groenonderhoud")
                .contractValue(Money.of("1000000"))
                .deadline(LocalDate.of(2026, 11, 1))
                .term(Term.of("2027-01-01", "2028-12-31"))
                .build();

        List<Bidder> bidders = List.of(Bidder.of("Voorbeeld B.V.", "0000101"));
        TenderEvaluator evaluator = new TenderEvaluator(registry, clock);
        EvaluationRecord kept =
                evaluator.evaluate(tender, bidders, Policies.catalogue().get("oost-nederland"));

        assertThat(kept.evaluation().answers().get(0).credit())
                .isEqualTo(new Credit.Settled(Money.of("50000"), Money.of("5000"), Money.of("45000")));
    }
}
