package nl.tredewijzer.registry.selfmeasurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int FIRST_WORDS = 44;
    private static final int LINE = 15;
    private static final int BELOW_WORDS = 7;

    /** So many percent of the narrowest picture are as wide as the longest name of a level. */
    private static final BigDecimal NAME = BigDecimal.valueOf(25);

    /** So much of the width is for the longest; behind it there is room for the name of its norm. */
    private static final Fraction ROOM = Fraction.of(new BigDecimal("0.75"));

    /**
     * A norm in the picture of a column.
     *
     * @param at where its line is
     * @param wordsY where its line ends and its name stands
     */
    public record Mark(Norm norm, Across at, int wordsY) {}

    /** How far a share reaches. */
    public Across across(Fraction share) {
        Fraction highest = highest();
        return highest.isZero()
                ? Across.of(0, 1)
                : new Across(share.times(ROOM).dividedBy(highest).percentage(2));
    }

    /**
     * The norms that can be drawn, the farthest first. One whose name would run into the next stands a line below it, so
     * that no line crosses a name either.
     */
    public List<Mark> marks(Column column) {
        List<Mark> marks = new ArrayList<>();
        List<Norm> farthestFirst = norms(column).stream()
                .sorted(Comparator.comparing(MeasureChart::share).reversed())
                .toList();
        for (Norm norm : farthestFirst) {
            Across at = across(share(norm));
            boolean close =
                    !marks.isEmpty() && at.to(marks.getLast().at()).percent().compareTo(NAME) < 0;
            marks.add(new Mark(norm, at, close ? marks.getLast().wordsY() + LINE : FIRST_WORDS));
        }
        return marks;
    }

    /** How high the picture of a column is. */
    public int height(Column column) {
        return BELOW_WORDS + marks(column).stream().mapToInt(Mark::wordsY).max().orElse(FIRST_WORDS);
    }

    private static List<Norm> norms(Column column) {
        return column.measurement().norms().stream()
                .filter(norm -> norm.percentage().isPresent())
                .toList();
    }

    private static Fraction share(Norm norm) {
        return norm.percentage().orElseThrow();
    }

    private Fraction highest() {
        Fraction highest = Fraction.ZERO;
        for (Column column : columns) {
            Fraction total = column.measurement().contribution().total();
            highest = total.isAtLeast(highest) ? total : highest;
            for (Norm norm : norms(column)) {
                highest = share(norm).isAtLeast(highest) ? share(norm) : highest;
            }
        }
        return highest;
    }
}
