package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.Interval;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.ValidityMoments;

/**
 * On how many days of a contract's term an organisation holds a certificate of at least the grade that was credited,
 * as the register knows it: a later certificate that follows on counts too.
 */
final class TermCoverage {

    private static final Comparator<Interval> BY_BEGIN =
            Comparator.comparing(interval -> interval.from().orElseThrow());

    private final Term term;
    private final LocalDate lastValidDay;
    private final long covered;

    private TermCoverage(Term term, LocalDate lastValidDay, long covered) {
        this.term = term;
        this.lastValidDay = lastValidDay;
        this.covered = covered;
    }

    static TermCoverage of(Standing standing, Term term) {
        Certificate leading = standing.certificates().get(0).history().certificate();
        Grade grade = Grade.of(leading);
        List<Interval> valid = new ArrayList<>(2);
        for (Standing.Held held : standing.certificates()) {
            if (Grade.of(held.history().certificate()).compareTo(grade) >= 0) {
                valid.addAll(validDays(held.history()));
            }
        }
        valid.sort(BY_BEGIN);
        long covered = 0;
        LocalDate last = LocalDate.MIN;
        LocalDate counted = term.from().minusDays(1);
        for (Interval interval : valid) {
            LocalDate until = interval.until().orElseThrow();
            LocalDate from = later(interval.from().orElseThrow(), counted.plusDays(1));
            LocalDate to = until.isBefore(term.until()) ? until : term.until();
            if (!to.isBefore(from)) {
                covered += ChronoUnit.DAYS.between(from, to) + 1;
                counted = to;
            }
            last = later(last, until);
        }
        return new TermCoverage(term, last, covered);
    }

    /** Whether some certificate is valid on the last day of the term. */
    boolean reachesTheEnd() {
        return !lastValidDay.isBefore(term.until());
    }

    /** Whether some certificate is valid on every day of the term. */
    boolean isWhole() {
        return covered == term.days();
    }

    /** The warning that days of the term are not covered, at its end or before, unless all of them are. */
    Optional<Remark> warning() {
        if (isWhole()) {
            return Optional.empty();
        }
        return Optional.of(new Remark(
                Code.EXPIRES_IN_TERM,
                Map.of(
                        "covered",
                        covered,
                        "days",
                        term.days(),
                        "share",
                        new Share(covered, term.days()),
                        "until",
                        lastValidDay)));
    }

    /** The warning, and that the policy does not say what holds then, unless it does. */
    List<Remark> warnings(ValidityMoments wanted) {
        Optional<Remark> warning = warning();
        if (warning.isEmpty()) {
            return List.of();
        }
        boolean stated = wanted.include(Moment.THROUGHOUT) || wanted.include(Moment.END_OF_TERM);
        return stated ? List.of(warning.get()) : List.of(warning.get(), Remark.of(Code.EXPIRY_NOT_STATED));
    }

    private static List<Interval> validDays(CertificateHistory history) {
        if (history.events().size() == 1 && history.supersessions().isEmpty()) {
            var validity = history.certificate().validity();
            return List.of(
                    new Interval(Optional.of(validity.from()), Optional.of(validity.until()), CertificateStatus.VALID));
        }
        return history.timeline().stream()
                .filter(interval -> interval.status() == CertificateStatus.VALID)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
