package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.Policy;

/** One contract of a million under the two policies of the catalogue that say most, and one bidder for it. */
final class Sample {

    static final Policy EAST = Policies.catalogue().get("oost-nederland");
    static final Policy NORTH_EAST_BRABANT = Policies.catalogue().get("noordoost-brabant");
    static final Tender TENDER = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("1000000"))
            .publication(LocalDate.of(2026, 9, 1))
            .deadline(LocalDate.of(2026, 11, 1))
            .term(Term.of("2026-12-01", "2027-11-30"))
            .build();

    private Sample() {}

    /** A register in which the bidder holds a certificate of this level. */
    static SampleRegister held(PerformanceLevel level) {
        return SampleRegister.empty().issued("00000101", "A-1", level, "2026-01-01", "2027-12-31");
    }

    static Bidder bidder() {
        return Bidder.of("Voorbeeld B.V.", "00000101");
    }

    static ReferenceDate deadline() {
        return ReferenceDate.deadlineOf(TENDER).orElseThrow();
    }

    static BidderEvaluation creditOne(Policy policy, Tender tender, SampleRegister register, Bidder bidder) {
        return credit(policy, tender, register, List.of(bidder)).answers().get(0);
    }

    static Evaluation credit(Policy policy, Tender tender, SampleRegister register, List<Bidder> bidders) {
        return Crediting.evaluate(
                tender,
                bidders,
                policy,
                register.build()
                        .ask(bidders.stream()
                                .flatMap(bidder -> bidder.kvkNumber().stream())
                                .toList()),
                deadline());
    }
}
