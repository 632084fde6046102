package nl.tredewijzer.benchmark.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What several runs of one measurement gave.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param least the lowest
 * @param most the highest
 */
public record Spread(double median, double least, double most) {

    /** The spread of these figures, at least one. */
    public static Spread of(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /** The spread of one figure of each run. */
    public static <T> Spread of(List<T> runs, ToDoubleFunction<T> figure) {
        return of(runs.stream().map(figure::applyAsDouble).toList());
    }

    /** As it stands in a table: the median, and in brackets the lowest and the highest. */
    public String show(int decimals) {
        String number = "%,." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + " – " + number + ")", median, least, most);
    }
}
