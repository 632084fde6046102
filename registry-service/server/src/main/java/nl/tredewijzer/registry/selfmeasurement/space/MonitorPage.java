package nl.tredewijzer.registry.selfmeasurement.space;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    String here() {
        return at(RegisterPages.MONITOR);
    }

    String measuring() {
        return at(RegisterPages.MEASURE);
    }

    String profile() {
        return at(RegisterPages.ORGANISATIONS + opened.orElseThrow());
    }

    String percent(Kept kept) {
        return language.percent(kept.percentage(), 2);
    }

    SeriesChart percentages() {
        return chart(MonitorText.PICTURE, Kept::percentage, this::percent);
    }

    SeriesChart people() {
        return chart(
                MonitorText.PICTURE_PEOPLE,
                kept -> BigDecimal.valueOf(kept.people()),
                kept -> language.number(kept.people()));
    }

    private SeriesChart chart(MonitorText told, Function<Kept, BigDecimal> value, Function<Kept, String> written) {
        return new SeriesChart(
                say(told),
                series.stream()
                        .map(kept -> new SeriesChart.Point(kept.measuredOn(), value.apply(kept), written.apply(kept)))
                        .toList());
    }
}
