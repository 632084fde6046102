package nl.tredewijzer.tender;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.registry.CertificateRegistry;

/** What an evaluation rests on, for tests: one tender under the policy of Oost-Nederland. */
public final class SampleInputs {

    /** A contract of a million that runs for the first quarter of 2027. */
    public static final Tender TENDER = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("1000000"))
            .deadline(LocalDate.of(2026, 11, 1))
            .term(Term.of("2027-01-01", "2027-03-31"))
            .build();

    private SampleInputs() {}

    /** These bidders for {@link #TENDER} on its deadline, with what the register says of them. */
    public static CreditingInput of(CertificateRegistry registry, List<Bidder> bidders) {
        List<KvkNumber> numbers =
                bidders.stream().flatMap(bidder -> bidder.kvkNumber().stream()).toList();
        return CreditingInput.of(
                TENDER,
                bidders,
                Policies.catalogue().get("oost-nederland"),
                registry.ask(numbers),
                ReferenceDate.deadlineOf(TENDER).orElseThrow());
    }
}
