package nl.tredewijzer.registry.selfmeasurement.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.tredewijzer.pages.Across;

/**
 * A number over time as a line. It says nothing that the table below it does not.
 *
 * @param told what it shows, in a sentence
 * @param points the oldest first; at least one
 */
record SeriesChart(String told, List<Point> points) {

    /** How high it is. */
    static final int HEIGHT = 150;

    /** Where nothing is drawn. */
    static final int FLOOR = 120;

    private static final int TOP = 28;

    /** The first and the last stand off the edges by this part of a hundred. */
    private static final int EDGE = 2;

    /**
     * A measurement.
     *
     * @param value its number
     * @param written the same in the language of the reader
     */
    record Point(LocalDate day, BigDecimal value, String written) {}

    /** Where a measurement stands in time: the first one left, the last one right; those of one day side by side. */
    Across x(int at) {
        LocalDate first = points.getFirst().day();
        long days = ChronoUnit.DAYS.between(first, points.getLast().day());
        long whole = days == 0 ? Math.max(1, points.size() - 1) : days;
        long part =
                days == 0 ? at : ChronoUnit.DAYS.between(first, points.get(at).day());
        return Across.of(EDGE * whole + (100 - 2 * EDGE) * part, 100 * whole);
    }

    /** How high it is. */
    int y(int at) {
        BigDecimal highest = points.stream()
                .map(Point::value)
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
        return FLOOR
                - points.get(at)
                        .value()
                        .multiply(BigDecimal.valueOf(FLOOR - TOP))
                        .divide(highest, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** Whether words stand at it: at the first and at the last, for which there is always room. */
    boolean isWritten(int at) {
        return at == 0 || at == points.size() - 1;
    }
}
