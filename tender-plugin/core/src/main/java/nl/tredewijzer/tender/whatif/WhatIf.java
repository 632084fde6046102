package nl.tredewijzer.tender.whatif;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.policy.Policy;

/** One thing about an evaluation that could have been otherwise. The register's answers stay as they are. */
public sealed interface WhatIf extends Bilingual {

    /**
     * What the evaluation would have rested on.
     *
     * @throws IllegalArgumentException if that makes no sense, such as a contract that ends before it begins
     */
    CreditingInput of(CreditingInput base);

    /** The question in words. */
    Bilingual question();

    /**
     * What would differ from the run as it was: who flips, and why.
     *
     * @throws IllegalArgumentException as for {@link #of(CreditingInput)}
     */
    default Difference differenceFrom(CreditingInput base) {
        return Difference.between(base, of(base));
    }

    @Override
    default String dutch() {
        return question().dutch();
    }

    @Override
    default String english() {
        return question().english();
    }

    /** Certificates are tested on another day. */
    record TestedOn(LocalDate day) implements WhatIf {
        public TestedOn {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public CreditingInput of(CreditingInput base) {
            return base.on(ReferenceDate.given(day));
        }

        @Override
        public Bilingual question() {
            return new Phrase(
                    "Stel: de peildatum is {day}", "What if: the reference date is {day}", Map.of("day", day));
        }
    }

    /** The contract ends on another day. */
    record ContractEnds(LocalDate day) implements WhatIf {
        public ContractEnds {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public CreditingInput of(CreditingInput base) {
            Tender tender = base.tender();
            Term term = tender.term()
                    .orElseThrow(() -> new IllegalArgumentException("The tender names no term, so none can end later"));
            return base.about(tender.but().term(new Term(term.from(), day)).build());
        }

        @Override
        public Bilingual question() {
            return new Phrase(
                    "Stel: de opdracht eindigt op {day}", "What if: the contract ends on {day}", Map.of("day", day));
        }
    }

    /** Another policy, or another version of it, applies. */
    record PolicyIs(Policy policy) implements WhatIf {
        public PolicyIs {
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public CreditingInput of(CreditingInput base) {
            return base.under(policy);
        }

        @Override
        public Bilingual question() {
            return new Phrase(
                    "Stel: het beleid is {title}, versie {version}",
                    "What if: the policy is {title}, version {version}",
                    Map.of("title", policy.title(), "version", policy.version()));
        }
    }
}
