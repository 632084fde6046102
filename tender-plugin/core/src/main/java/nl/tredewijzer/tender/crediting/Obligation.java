package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
     * @param share the share in the contract that the bidder's certificate counts for; nothing: the whole
     * @param sources keys of the sources of the percentage, where the policy states it
     * @param decision by whom, when and why it was decided, where neither the tender nor the policy settles it
     */
    record Owed(
            Money base,
            AmountBasis basis,
            Percentage percentage,
            PercentageOrigin origin,
            Optional<Percentage> share,
            List<String> sources,
            Optional<Remark> decision)
            implements Obligation {
        public Owed {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(percentage, "percentage");
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(share, "share");
            sources = List.copyOf(sources);
            Objects.requireNonNull(decision, "decision");
        }

        /** The amount owed, rounded to the cent. */
        public Money euros() {
            return Money.rounded(exact());
        }

        /** The amount owed, not rounded. */
        BigDecimal exact() {
            return percentage.of(exactBase());
        }

        /** What the percentage is taken of: the base, or the share of it. */
        BigDecimal exactBase() {
            return share.map(part -> part.of(base.amount())).orElse(base.amount());
        }
    }

    /** No obligation applies to the contract, for this reason: a threshold, a condition or a decision. */
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
        POLICY("het beleid", "the policy"),
        DECISION("een besluit van de opdrachtgever", "a decision of the contracting authority");

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
