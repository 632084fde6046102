package nl.tredewijzer.tender.crediting;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Money;

/** What can be credited in euros, and what remains of the obligation. */
public sealed interface Credit {

    /** The euros are known: {@code obligation = credited + remaining}, each to the cent. */
    record Settled(Money obligation, Money credited, Money remaining) implements Credit {
        public Settled {
            if (!credited.plus(remaining).equals(obligation)) {
                throw new IllegalArgumentException(credited + " and " + remaining + " are not " + obligation);
            }
        }

        /** Both together. */
        Settled plus(Settled other) {
            return new Settled(
                    obligation.plus(other.obligation), credited.plus(other.credited), remaining.plus(other.remaining));
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
