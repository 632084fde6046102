package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.tredewijzer.model.Bilingual;

/**
 * A part of a number of days as a percentage with one decimal, rounded down, so that what is not the whole never reads
 * as the whole. Worked out when somebody reads it: most evaluations are counted, few are read.
 *
 * @param part so many days
 * @param whole of so many, at least one
 */
record Share(long part, long whole) implements Bilingual {

    @Override
    public String dutch() {
        return toString().replace('.', ',') + "%";
    }

    @Override
    public String english() {
        return this + "%";
    }

    /** The figure with a decimal point. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                .toPlainString();
    }
}
