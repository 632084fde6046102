package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.tredewijzer.model.Bilingual;

/**
 * A part of the days of a term, in percent with one decimal, rounded down, so that what is not the whole never reads as
 * the whole. Worked out when somebody reads it: most evaluations are counted, few are read.
 */
record CoveredShare(long covered, long days) implements Bilingual {

    @Override
    public String dutch() {
        return digits().replace('.', ',') + "%";
    }

    @Override
    public String english() {
        return digits() + "%";
    }

    private String digits() {
        return BigDecimal.valueOf(covered * 100)
                .divide(BigDecimal.valueOf(days), 1, RoundingMode.DOWN)
                .toPlainString();
    }
}
