package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Moment;

/**
 * How a change of level within the contract's term can be read, where no source says which reading holds: the level of
 * the reference date counts throughout, or each day counts by its own level.
 *
 * @param stretches the parts of the term, in order, with the grade that is known for them
 * @param byReferenceDate what the grade of the reference date yields, if that is known
 * @param byDay what the grades of the days yield together, if that is known
 */
public record LevelReadings(List<Stretch> stretches, Optional<Money> byReferenceDate, Optional<Money> byDay) {

    private static final int EXACT = 20;

    /** Days, both included, and the grade that is valid on them, or none. */
    public record Stretch(LocalDate from, LocalDate until, Optional<Grade> grade) {
        long days() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }
    }

    public LevelReadings {
        stretches = List.copyOf(stretches);
    }

    /** The readings for a bidder that holds and owes this, where the level changes and the policy does not say what then. */
    static Optional<LevelReadings> of(CreditingInput input, Optional<Holding> holding, Obligation obligation) {
        if (input.tender().term().isEmpty()
                || !(holding.orElse(null) instanceof Holding.Certificate certificate)
                || obligation instanceof Obligation.NotApplicable
                || input.policy().validity().include(Moment.THROUGHOUT)) {
            return Optional.empty();
        }
        Term term = input.tender().term().get();
        if (!anotherGradeMeets(term, certificate)) {
            return Optional.empty();
        }
        List<Stretch> stretches = stretches(certificate.standing(), term);
        boolean changes = stretches.stream()
                .flatMap(stretch -> stretch.grade().stream())
                .anyMatch(grade -> !grade.equals(certificate.grade()));
        if (!changes) {
            return Optional.empty();
        }
        Optional<Obligation.Owed> owed =
                obligation instanceof Obligation.Owed some ? Optional.of(some) : Optional.empty();
        return Optional.of(new LevelReadings(
                stretches,
                owed.flatMap(some -> credit(input, certificate.grade(), some)).map(Money::rounded),
                owed.flatMap(some -> byDay(input, stretches, some, term.days())).map(Money::rounded)));
    }

    /** What is asked of the authority. */
    Remark question() {
        Stretch last = stretches.stream()
                .filter(stretch -> stretch.grade().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return new Remark(
                Code.LEVEL_CHANGES_IN_TERM, Map.of("grade", last.grade().orElseThrow(), "from", last.from()));
    }

    /** What each reading comes to, as far as that is known. */
    public List<Bilingual> said() {
        List<Bilingual> said = new ArrayList<>();
        byReferenceDate.ifPresent(euros -> said.add(new Phrase(
                "Telt het niveau op de peildatum: {euros}.",
                "If the level on the reference date counts: {euros}.",
                Map.of("euros", euros))));
        byDay.ifPresent(euros -> said.add(new Phrase(
                "Telt elke dag naar zijn eigen niveau: {euros}.",
                "If each day counts by its own level: {euros}.",
                Map.of("euros", euros))));
        return said;
    }

    private static Optional<BigDecimal> byDay(
            CreditingInput input, List<Stretch> stretches, Obligation.Owed owed, long days) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Stretch stretch : stretches) {
            Optional<BigDecimal> credit = stretch.grade().isEmpty()
                    ? Optional.of(BigDecimal.ZERO)
                    : credit(input, stretch.grade().get(), owed);
            if (credit.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(credit.get().multiply(BigDecimal.valueOf(stretch.days())));
        }
        return Optional.of(sum.divide(BigDecimal.valueOf(days), EXACT, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> credit(CreditingInput input, Grade grade, Obligation.Owed owed) {
        return input.policy().effectiveRuleFor(grade).effect().creditOf(owed.exactBase(), owed.exact());
    }

    private static List<Stretch> stretches(Standing standing, Term term) {
        TreeSet<LocalDate> begins = new TreeSet<>(List.of(term.from()));
        for (Standing.Held held : standing.certificates()) {
            for (var interval : held.history().timeline()) {
                interval.from().filter(term::includes).ifPresent(begins::add);
                interval.until()
                        .map(day -> day.plusDays(1))
                        .filter(term::includes)
                        .ifPresent(begins::add);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate begin : begins) {
            LocalDate next = begins.higher(begin);
            LocalDate until = next == null ? term.until() : next.minusDays(1);
            Optional<Grade> grade = gradeOn(standing, begin);
            Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before != null && before.grade().equals(grade)) {
                stretches.set(stretches.size() - 1, new Stretch(before.from(), until, grade));
            } else {
                stretches.add(new Stretch(begin, until, grade));
            }
        }
        return stretches;
    }

    /** Whether a certificate of another grade is valid, by its dates, on some day of the term. */
    private static boolean anotherGradeMeets(Term term, Holding.Certificate certificate) {
        for (Standing.Held held : certificate.standing().certificates()) {
            Certificate other = held.history().certificate();
            boolean meets = !other.validity().until().isBefore(term.from())
                    && !other.validity().from().isAfter(term.until());
            if (meets && !Grade.of(other).equals(certificate.grade())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Grade> gradeOn(Standing standing, LocalDate day) {
        return standing.certificates().stream()
                .map(Standing.Held::history)
                .filter(history -> history.statusOn(day) == CertificateStatus.VALID)
                .map(history -> Grade.of(history.certificate()))
                .max(Grade::compareTo);
    }
}
