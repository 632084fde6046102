package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * What the numbers of an organisation come to. Provisional: an audit decides, and looks at quality too.
 *
 * @param people of the target group who count
 * @param directFte their fte, weighted
 * @param boughtFte fte of the target group at suppliers, pro rata
 * @param norms of every level that numbers decide, lowest first
 * @param level the highest of these that the total reaches; empty when it reaches none
 * @param next the lowest level above that has a norm, and how far it is; empty on top
 * @param indicative whether the level hangs on a norm that no source states for this size and handbook
 * @param notes what a reader has to know beside the figures
 */
public record Measurement(
        Situation situation,
        int people,
        Fraction directFte,
        Fraction boughtFte,
        Contribution contribution,
        List<Norm> norms,
        Optional<PerformanceLevel> level,
        Optional<Step> next,
        boolean indicative,
        ThirtyPlusReading thirtyPlus,
        JobsAgreementReading jobsAgreement,
        List<Told> notes) {

    /** Measures a situation by a scheme. The same numbers in another order come to the same. */
    public static Measurement of(Scheme scheme, Situation situation) {
        Figures figures = Figures.of(scheme, situation);
        Contribution contribution = figures.contribution();
        List<Norm> norms = scheme.measuredLevels().stream().map(figures::norm).toList();
        Optional<Norm> reached = norms.stream()
                .filter(norm -> norm.isReachedBy(contribution.total()))
                .reduce((lower, higher) -> higher);
        Optional<Norm> next = norms.stream()
                .filter(norm -> norm.percentage().isPresent())
                .filter(norm -> reached.isEmpty()
                        || norm.level().compareTo(reached.get().level()) > 0)
                .findFirst();
        Optional<PerformanceLevel> level = reached.map(Norm::level);
        return new Measurement(
                situation,
                situation.counted().stream().mapToInt(Person::number).sum(),
                figures.direct(),
                figures.bought(),
                contribution,
                norms,
                level,
                next.map(norm -> new Distance(figures).to(norm.level())),
                norms.stream().anyMatch(norm -> norm.certainty() != Certainty.STATED),
                ThirtyPlus.of(scheme, situation, norms, contribution.total()),
                JobsAgreementReading.of(situation),
                Notes.of(situation, contribution, norms, level));
    }

    /** Whether this size has a norm to be held against: without one nothing can be said of its level. */
    public boolean isJudged() {
        return level.isPresent() || next.isPresent();
    }

    /** The qualitative demands of the level that is reached; of an Aspirant status when none is. */
    public List<ChecklistItem> fitting(Scheme scheme) {
        return scheme.checklistOf(level.orElse(PerformanceLevel.ASPIRANT));
    }
}
