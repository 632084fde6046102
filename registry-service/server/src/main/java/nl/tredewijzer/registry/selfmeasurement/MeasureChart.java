package nl.tredewijzer.registry.selfmeasurement;

import java.math.RoundingMode;
import java.util.List;
import nl.tredewijzer.registry.selfmeasurement.MeasurePage.Column;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.Norm;

/** Contributions as bars, with the norms of each as marks across them. It says nothing that the table does not. */
public record MeasureChart(List<Column> columns) {

    /** Its width, and where its bars begin and end. */
    public static final int WIDTH = 760;

    /** Where bars begin. */
    public static final int LEFT = 8;

    private static final int ROW = 74;
    private static final int BAR_AT = 24;
    private static final Fraction ROOM = Fraction.of(WIDTH - LEFT - 60L);

    /** How high it is. */
    public int height() {
        return columns.size() * ROW + 10;
    }

    /** Where the row of a column begins. */
    public int y(int column) {
        return column * ROW;
    }

    /** Where its bar begins. */
    public int barY(int column) {
        return y(column) + BAR_AT;
    }

    /** How wide a share is. */
    public long width(Fraction share) {
        Fraction highest = highest();
        return highest.isZero()
                ? 0
                : share.times(ROOM)
                        .dividedBy(highest)
                        .rounded(0, RoundingMode.HALF_UP)
                        .longValueExact();
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
