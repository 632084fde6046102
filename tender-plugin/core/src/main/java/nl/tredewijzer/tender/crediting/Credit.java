package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;

/** What can be credited in euros, and what remains of the obligation. */
public sealed interface Credit {

    /** The euros are known: {@code obligation = credited + remaining}, each to the cent. */
    record Settled(Money obligation, Money credited, Money remaining) implements Credit {
        public Settled {
            if (!credited.plus(remaining).equals(obligation)) {
                throw new IllegalArgumentException(credited + " and " + remaining + " are not " + obligation);
            }
        }

        /** The part of the obligation that a reduction takes away, rounded once, and the rest. */
        static Settled of(Obligation.Owed owed, Optional<Percentage> reduction) {
            BigDecimal exact = owed.exact();
            Money obligation = Money.rounded(exact);
            Money credited =
                    reduction.map(part -> Money.rounded(part.of(exact))).orElse(Money.ZERO);
            return new Settled(obligation, credited, obligation.minus(credited));
        }
    }

    /** A human or the register has to speak first; the obligation, where it is known, stands until then. */
    record Open(Optional<Money> obligation) implements Credit {
        public Open {
            Objects.requireNonNull(obligation, "obligation");
        }
    }

    /** What the certificate does is known, but not of which amount. */
    record Unknown(Code reason) implements Credit {
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** There is no obligation to credit against. */
    record NotApplicable() implements Credit {}
}
