package nl.tredewijzer.tender.formats.source;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of a notice, in the currency in which it stands there.
 *
 * @param value not negative; zero and one are often written where nothing is known
 * @param currency ISO 4217 code, such as {@code EUR}
 */
public record StatedAmount(BigDecimal value, String currency) {

    public StatedAmount {
        Objects.requireNonNull(currency, "currency");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + value);
        }
    }

    /** Whether it is in euros. */
    public boolean isEuro() {
        return currency.equals("EUR");
    }

    @Override
    public String toString() {
        return currency + " " + value.toPlainString();
    }
}
