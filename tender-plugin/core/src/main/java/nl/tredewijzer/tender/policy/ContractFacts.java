package nl.tredewijzer.tender.policy;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Term;

/**
 * What conditions look at. What is not known is empty, and a condition that needs it is undecided.
 *
 * @param value the whole contract without VAT
 * @param part the part that a bidder would perform, where it differs
 * @param kind works, services or supplies
 * @param term when it runs
 * @param labourShare which part of the value is labour
 */
public record ContractFacts(
        Optional<Money> value,
        Optional<Money> part,
        Optional<ContractKind> kind,
        Optional<Term> term,
        Optional<Percentage> labourShare) {

    public ContractFacts {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(labourShare, "labourShare");
    }
}
