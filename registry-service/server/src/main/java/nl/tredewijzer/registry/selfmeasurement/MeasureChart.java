package nl.tredewijzer.registry.selfmeasurement;

import java.math.BigDecimal;
import java.util.List;
import nl.tredewijzer.pages.Across;
import nl.tredewijzer.registry.selfmeasurement.MeasurePage.Column;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.Norm;

/** Contributions as bars, with the norms of each as marks across them. It says nothing that the table does not. */
public record MeasureChart(List<Column> columns) {

    /** Where bars begin, and how high they are. */
    public static final int TOP = 4;

    /** How high a bar is. */
    public static final int BAR = 22;

    /** How high one picture is: two lines of words are below its bars. */
    public static final int HEIGHT = 66;

    private static final int FIRST_WORDS = 44;
    private static final int LINE = 15;

    /** So much of the width is for the longest; the rest keeps its mark inside. */
    private static final Fraction ROOM = Fraction.of(new BigDecimal("0.98"));

    /** How far a share reaches. */
    public Across across(Fraction share) {
        Fraction highest = highest();
        return highest.isZero()
                ? Across.of(0, 1)
                : new Across(share.times(ROOM).dividedBy(highest).percentage(2));
    }

    /** Where the name of a norm stands: neighbours are on different lines, as they may be close. */
    public int wordsY(int norm) {
        return FIRST_WORDS + norm % 2 * LINE;
    }

    /** The norms that can be drawn. */
    public List<Norm> norms(Column column) {
        return column.measurement().norms().stream()
                .filter(norm -> norm.percentage().isPresent())
                .toList();
    }

    private Fraction highest() {
        Fraction highest = Fraction.ZERO;
        for (Column column : columns) {
            Fraction total = column.measurement().contribution().total();
            highest = total.isAtLeast(highest) ? total : highest;
            for (Norm norm : norms(column)) {
                Fraction share = norm.percentage().orElseThrow();
                highest = share.isAtLeast(highest) ? share : highest;
            }
        }
        return highest;
    }
}
