package nl.tredewijzer.demo.sample;

import java.time.LocalDate;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;

/**
 * What is granted, and for which days.
 *
 * @param level level on the ladder
 * @param thirtyPlus whether it reads PSO 30+
 * @param validity first and last day
 */
record Term(PerformanceLevel level, boolean thirtyPlus, Validity validity) {

    /** First day on which certificates of the sample stand on handbook 2.1, two months after it took applications. */
    private static final LocalDate NEW_HANDBOOK = LocalDate.of(2023, 6, 1);

    private static final SchemeVersion OLDER = new SchemeVersion("1.6");

    /**
     * A full two years; where the handbook of the day had no Basistrede, a Trede 1 in its place.
     */
    static Term of(PerformanceLevel level, LocalDate from) {
        PerformanceLevel granted = handbookOn(from).knows(level) ? level : PerformanceLevel.STEP_1;
        return new Term(
                granted, false, new Validity(from, Validity.longestUntil(from).minusDays(1)));
    }

    /** The same at Trede 3, read as PSO 30+. */
    Term asThirtyPlus() {
        return new Term(level, true, validity);
    }

    /** The same, ending earlier. */
    Term until(LocalDate day) {
        return new Term(level, thirtyPlus, new Validity(validity.from(), day));
    }

    SchemeVersion schemeVersion() {
        return handbookOn(validity.from());
    }

    private static SchemeVersion handbookOn(LocalDate day) {
        return day.isBefore(NEW_HANDBOOK) ? OLDER : SchemeVersion.WITH_BASE_STEP;
    }
}
