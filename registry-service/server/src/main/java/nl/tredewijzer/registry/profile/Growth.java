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

/**
 * The way of an organisation on the ladder, as bars in a picture and as periods in words.
 *
 * @param periods when a certificate held, or was suspended; the latest first
 * @param today where the picture says that it is now
 */
record Growth(List<Period> periods, LocalDate today) {

    static final int WIDTH = 760;
    static final int LEFT = 120;
    static final int ROW = 38;
    static final int TOP = 14;
    static final int BAR = 14;

    /** Days on which one certificate had one status. */
    record Period(LocalDate from, LocalDate until, Certificate certificate, CertificateStatus status) {

        boolean isSuspension() {
            return status == CertificateStatus.SUSPENDED;
        }
    }

    /** A year at its place in the picture. */
    record Year(int year, long x) {}

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
        return TOP + levels().size() * ROW + 26;
    }

    /** The middle of a level's line; the highest one is on top. */
    int y(PerformanceLevel level) {
        return TOP + (levels().size() - 1 - level.ordinal()) * ROW + ROW / 2;
    }

    long x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(begin(), end());
        return LEFT + (WIDTH - LEFT - 8L) * ChronoUnit.DAYS.between(begin(), day) / days;
    }

    long width(Period period) {
        return Math.max(2, x(period.until().plusDays(1)) - x(period.from()));
    }

    List<Year> years() {
        int first = begin().getYear();
        int count = end().getYear() - first;
        int step = count / 12 + 1;
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
