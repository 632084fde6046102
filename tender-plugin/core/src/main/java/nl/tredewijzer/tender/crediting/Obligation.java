package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.util.Objects;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;

/** What a bidder would owe in social return under the contract, before any certificate is counted. */
public sealed interface Obligation {

    /**
     * An amount is owed.
     *
     * @param base what the percentage is taken of
     * @param basis which amount that is
     * @param percentage the social return percentage
     * @param origin who states it
     */
    record Owed(Money base, AmountBasis basis, Percentage percentage, PercentageOrigin origin) implements Obligation {
        public Owed {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(percentage, "percentage");
            Objects.requireNonNull(origin, "origin");
        }

        /** The amount owed, rounded to the cent. */
        public Money euros() {
            return Money.rounded(exact());
        }

        /** The amount owed, not rounded. */
        BigDecimal exact() {
            return percentage.of(base.amount());
        }
    }

    /** No obligation applies to the contract, for this reason. */
    record NotApplicable(Remark reason) implements Obligation {
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** How much is owed cannot be said, for this reason: an amount, a percentage or a decision is missing. */
    record Unknown(Remark reason) implements Obligation {
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Who states the social return percentage. */
    enum PercentageOrigin implements Bilingual {
        TENDER("de aanbesteding", "the tender"),
        POLICY("het beleid", "the policy");

        private final String dutch;
        private final String english;

        PercentageOrigin(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }
}
