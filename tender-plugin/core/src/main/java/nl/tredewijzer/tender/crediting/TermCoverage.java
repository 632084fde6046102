package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.ValidityMoments;

/**
 * On how many days of a contract's term an organisation holds a certificate of at least the grade that was credited,
 * as the register knows it: a later certificate that follows on counts too.
 */
final class TermCoverage {

    private static final Remark EXPIRY_NOT_STATED = Remark.of(Code.EXPIRY_NOT_STATED);
    private static final Comparator<Validity> BY_BEGIN = Comparator.comparing(Validity::from);

    private final Term term;
    private final LocalDate lastValidDay;
    private final long covered;
    private final boolean reachesTheEnd;

    private TermCoverage(Term term, LocalDate lastValidDay, long covered, boolean reachesTheEnd) {
        this.term = term;
        this.lastValidDay = lastValidDay;
        this.covered = covered;
        this.reachesTheEnd = reachesTheEnd;
    }

    static TermCoverage of(Standing standing, Term term) {
        Certificate leading = standing.certificates().get(0).history().certificate();
        Grade grade = Grade.of(leading);
        List<Validity> valid = new ArrayList<>(2);
        for (Standing.Held held : standing.certificates()) {
            if (Grade.of(held.history().certificate()).compareTo(grade) >= 0) {
                addValidDays(held.history(), valid);
            }
        }
        valid.sort(BY_BEGIN);
        long covered = 0;
        LocalDate last = LocalDate.MIN;
        long counted = term.from().toEpochDay() - 1;
        for (Validity days : valid) {
            long from = Math.max(days.from().toEpochDay(), counted + 1);
            long to = Math.min(days.until().toEpochDay(), term.until().toEpochDay());
            if (to >= from) {
                covered += to - from + 1;
                counted = to;
                last = days.until();
            } else if (covered == 0) {
                last = days.until().isAfter(last) ? days.until() : last;
            }
        }
        return new TermCoverage(term, last, covered, counted == term.until().toEpochDay());
    }

    /** Whether some certificate is valid on the last day of the term. */
    boolean reachesTheEnd() {
        return reachesTheEnd;
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

    /** Adds the warning, and that the policy does not say what holds then, unless it does. */
    void addWarnings(ValidityMoments wanted, List<Remark> warnings) {
        Optional<Remark> warning = warning();
        if (warning.isEmpty()) {
            return;
        }
        warnings.add(warning.get());
        if (!wanted.include(Moment.THROUGHOUT) && !wanted.include(Moment.END_OF_TERM)) {
            warnings.add(EXPIRY_NOT_STATED);
        }
    }

    private static void addValidDays(CertificateHistory history, List<Validity> days) {
        if (history.events().size() == 1 && history.supersessions().isEmpty()) {
            days.add(history.certificate().validity());
            return;
        }
        history.timeline().stream()
                .filter(interval -> interval.status() == CertificateStatus.VALID)
                .map(interval -> new Validity(
                        interval.from().orElseThrow(), interval.until().orElseThrow()))
                .forEach(days::add);
    }
}
