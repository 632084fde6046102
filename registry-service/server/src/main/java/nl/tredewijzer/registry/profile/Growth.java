package nl.tredewijzer.registry.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.Across;

/**
 * The way of an organisation on the ladder, as bars in a picture and as periods in words.
 *
 * @param periods when a certificate held, or was suspended; the latest first
 * @param today where the picture says that it is now
 */
record Growth(List<Period> periods, LocalDate today) {

    /** How high a bar is. */
    static final int BAR = 16;

    /** Where the first level begins: below the word at the line of today. */
    static final int TOP = 20;

    private static final int ROW = 46;
    private static final int BELOW_NAME = 20;
    private static final int FOOT = 26;
    private static final int MOST_YEARS = 6;
    private static final int ROOM_FOR_A_WORD = 11;
    private static final int LATE = 86;

    /** Days on which one certificate had one status. */
    record Period(LocalDate from, LocalDate until, Certificate certificate, CertificateStatus status) {

        boolean isSuspension() {
            return status == CertificateStatus.SUSPENDED;
        }
    }

    /** A year at its place in the picture. */
    record Year(int year, Across x) {

        /** Whether it begins so far right that a narrow picture has no room for it any more. */
        boolean isLate() {
            return x.isAtLeast(LATE);
        }
    }

    static Growth of(List<CertificateHistory> certificates, LocalDate today) {
        List<Period> periods = certificates.stream()
                .flatMap(history -> history.timeline().stream()
                        .filter(interval -> interval.status() == CertificateStatus.VALID
                                || interval.status() == CertificateStatus.SUSPENDED)
                        .map(interval -> new Period(
                                interval.from().orElseThrow(),
                                interval.until().orElseThrow(),
                                history.certificate(),
                                interval.status())))
                .sorted(Comparator.comparing(Period::from).reversed())
                .toList();
        return new Growth(periods, today);
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    List<PerformanceLevel> levels() {
        return List.of(PerformanceLevel.values());
    }

    int height() {
        return foot() + FOOT;
    }

    /** Where the last level ends. */
    int foot() {
        return TOP + levels().size() * ROW;
    }

    /** Where the row of a level begins, which is where its name is; the highest one is on top. */
    int y(PerformanceLevel level) {
        return TOP + (levels().size() - 1 - level.ordinal()) * ROW;
    }

    /** Where the bars of a level begin. */
    int barY(PerformanceLevel level) {
        return y(level) + BELOW_NAME;
    }

    Across x(LocalDate day) {
        return Across.of(ChronoUnit.DAYS.between(begin(), day), ChronoUnit.DAYS.between(begin(), end()));
    }

    Across width(Period period) {
        return x(period.from()).to(x(period.until().plusDays(1))).atLeast("0.5");
    }

    /** Whether a word fits into its bar. */
    boolean hasRoom(Period period) {
        return width(period).isAtLeast(ROOM_FOR_A_WORD);
    }

    /** As many years as can be read on a narrow screen. */
    List<Year> years() {
        int first = begin().getYear();
        int count = end().getYear() - first;
        int step = (count + MOST_YEARS - 1) / MOST_YEARS;
        return IntStream.range(0, count)
                .filter(i -> i % step == 0)
                .mapToObj(i -> new Year(first + i, x(LocalDate.of(first + i, 1, 1))))
                .toList();
    }

    private LocalDate begin() {
        LocalDate first =
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElse(today);
        return LocalDate.of(Math.min(first.getYear(), today.getYear()), 1, 1);
    }

    private LocalDate end() {
        LocalDate last =
                periods.stream().map(Period::until).max(LocalDate::compareTo).orElse(today);
        return LocalDate.of(Math.max(last.getYear(), today.getYear()) + 1, 1, 1);
    }
}
