package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Money;

/**
 * What is credited and of what it is made.
 *
 * @param credit the sum of it
 * @param lines its parts
 * @param penaltyAtRisk what would be due if nothing more were realised, if the policy says it
 * @param questions what somebody has to decide before a part counts
 */
record Account(Credit credit, List<CreditLine> lines, Optional<Money> penaltyAtRisk, List<Remark> questions) {

    Account {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
    }

    /** The same while the sum is not known. */
    Account open(Credit unsettled) {
        return new Account(unsettled, lines, Optional.empty(), questions);
    }
}
