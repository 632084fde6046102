package nl.tredewijzer.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place or a width in a picture, as a part of how wide the picture is. A picture of such parts fills what room there
 * is, while its words keep the size of all other words; one that is scaled has words too small to read, or has to be
 * scrolled to the side (WCAG 2.2, 1.4.10).
 *
 * @param percent of the width
 */
public record Across(BigDecimal percent) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** From here on, words that begin here might not end inside of the picture. */
    private static final BigDecimal FAR = BigDecimal.valueOf(75);

    /** What part is of the whole, which is not zero. */
    public static Across of(BigDecimal part, BigDecimal whole) {
        return new Across(part.multiply(ALL).divide(whole, 2, RoundingMode.HALF_UP));
    }

    /** What part is of the whole, which is not zero. */
    public static Across of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** From this place to another one behind it. */
    public Across to(Across end) {
        return new Across(end.percent.subtract(percent));
    }

    /** This, or so many percent if it is less. */
    public Across atLeast(String least) {
        return new Across(percent.max(new BigDecimal(least)));
    }

    /** Whether it is so many percent or more. */
    public boolean isAtLeast(int least) {
        return percent.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /** As an attribute of SVG: {@code 12.50%}. */
    public String text() {
        return percent.toPlainString() + "%";
    }

    /** Which end of words stands here, so that all of them are inside (SVG 2, text-anchor). */
    public String anchor() {
        return percent.compareTo(FAR) > 0 ? "end" : "start";
    }

    /** How far words stay off a line that is drawn here: to the right of it, or to the left. */
    public int gap() {
        return percent.compareTo(FAR) > 0 ? -4 : 4;
    }
}
