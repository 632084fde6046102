package nl.tredewijzer.tender.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Building blocks that a bidder has realised already.
 *
 * @param bidder which bidder, by {@link nl.tredewijzer.tender.Bidder#key()}
 * @param lot for which lot, where the tender has lots
 * @param block the block, by its name in the policy
 * @param quantity how many years, months, days or hours of it, as the block counts, at most four decimals
 */
public record Effort(String bidder, Optional<String> lot, String block, BigDecimal quantity) {

    private static final int DECIMALS = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** @throws IllegalArgumentException if the quantity is not above zero, or too fine or large to be meant */
    public Effort {
        Objects.requireNonNull(bidder, "bidder");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(block, "block");
        if (quantity.signum() <= 0
                || quantity.compareTo(MOST) > 0
                || quantity.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("A quantity is above 0 and at most a million: " + quantity);
        }
        quantity = quantity.stripTrailingZeros();
    }
}
