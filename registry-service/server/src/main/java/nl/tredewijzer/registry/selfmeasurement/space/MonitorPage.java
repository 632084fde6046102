package nl.tredewijzer.registry.selfmeasurement.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.MonitorText;
import nl.tredewijzer.registry.http.pages.RegisterPages;

/**
 * The page on which an organisation follows itself.
 *
 * @param opened whose space it is, once a token opened it
 * @param refused why something was not done
 */
record MonitorPage(
        PageLanguage language,
        Optional<KvkNumber> opened,
        List<Kept> series,
        List<Warnings.Warning> warnings,
        Optional<MonitorText> refused)
        implements View {

    static final int WIDTH = 760;
    static final int HEIGHT = 220;
    private static final int LEFT = 60;
    private static final int FLOOR = 180;
    private static final int TOP = 24;

    String here() {
        return at(RegisterPages.MONITOR);
    }

    String measuring() {
        return at(RegisterPages.MEASURE);
    }

    String percent(Kept kept) {
        return language.decimal(kept.percentage(), 2) + " %";
    }

    /** Where a measurement stands in the picture; the first one left, the last one right. */
    long x(int at) {
        long days = ChronoUnit.DAYS.between(
                series.getFirst().measuredOn(), series.getLast().measuredOn());
        long since = ChronoUnit.DAYS.between(
                series.getFirst().measuredOn(), series.get(at).measuredOn());
        return days == 0 ? LEFT + at * 40L : LEFT + (WIDTH - 2L * LEFT) * since / days;
    }

    long y(int at) {
        BigDecimal highest = series.stream()
                .map(Kept::percentage)
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
        return FLOOR
                - series.get(at)
                        .percentage()
                        .multiply(BigDecimal.valueOf(FLOOR - TOP))
                        .divide(highest, 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    String line() {
        return IntStream.range(0, series.size())
                .mapToObj(at -> x(at) + "," + y(at))
                .collect(Collectors.joining(" "));
    }
}
