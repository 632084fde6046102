package nl.tredewijzer.benchmark.names.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;

/** The rounds of one engine over one register. */
final class Series {

    private final String title;
    private final int names;
    private final EngineProcess engine;
    private final int step;
    private final boolean findsNothing;
    private final List<Pass> passes = new ArrayList<>();

    /**
     * Prepares it.
     *
     * @param names how many names the register has
     * @param step that every so-many-th question is asked
     */
    Series(EngineKind kind, int names, EngineProcess engine, int step) {
        this.title = kind.title();
        this.names = names;
        this.engine = engine;
        this.step = step;
        this.findsNothing = kind.isLimit();
    }

    /** Asks without counting, until the compiler is done. */
    void warmUp(double seconds) {
        engine.round(seconds, step);
    }

    void round(double seconds) {
        passes.add(engine.round(seconds, step));
    }

    static Table table() {
        return new Table(
                "engine",
                "names",
                "answers/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "right first",
                "among five",
                "heap MiB",
                "process MiB",
                "s to build");
    }

    /** Adds itself to a table of such columns. */
    void row(Table table) {
        Pass last = passes.getLast();
        table.row(
                title + (step == 1 ? "" : ", each " + step + "th question"),
                String.format(Locale.ROOT, "%,d", names),
                show(Pass::perSecond, 0),
                show(Pass::p50, 3),
                show(Pass::p95, 3),
                show(Pass::p99, 3),
                findsNothing ? "" : String.format(Locale.ROOT, "%.3f", last.first()),
                findsNothing ? "" : String.format(Locale.ROOT, "%.3f", last.amongFive()),
                String.format(Locale.ROOT, "%.0f", last.heap()),
                String.valueOf(engine.peakMemory()),
                String.format(Locale.ROOT, "%.1f", engine.secondsToBuild()));
    }

    /** A figure of this as a multiple of the other's, round by round. */
    String comparedWith(Series other, ToDoubleFunction<Pass> figure, int decimals) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < passes.size(); i++) {
            ratios.add(figure.applyAsDouble(passes.get(i)) / figure.applyAsDouble(other.passes.get(i)));
        }
        return Spread.of(ratios).show(decimals);
    }

    private String show(ToDoubleFunction<Pass> figure, int decimals) {
        return Spread.of(passes, figure).show(decimals);
    }
}
