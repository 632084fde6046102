package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
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
                ThirtyPlus.of(scheme, situation, level),
                JobsAgreementReading.of(situation),
                notes(situation, contribution, norms, level));
    }

    private static List<Told> notes(
            Situation situation, Contribution contribution, List<Norm> norms, Optional<PerformanceLevel> level) {
        List<Told> notes = new ArrayList<>();
        norms.stream()
                .filter(norm -> norm.percentage().isEmpty())
                .filter(norm -> level.isEmpty() || norm.level().compareTo(level.get()) > 0)
                .forEach(norm -> notes.add(new Told(
                        "Geen bron geeft de norm van " + norm.level().dutch()
                                + " voor deze grootte; geef haar zelf op, dan telt zij mee.",
                        "No source gives the norm of " + norm.level().english()
                                + " for this size; give it yourself and it counts.")));
        if (contribution.isCapped()) {
            notes.add(new Told(
                    "Een deel van de indirecte bijdrage telt niet mee: zij is aan haar grens.",
                    "Some of the indirect contribution does not count: it is at its limit."));
        }
        int gone = situation.noLonger().stream().mapToInt(Person::number).sum();
        if (gone > 0) {
            notes.add(new Told(
                    "Van de opgegeven mensen tellen er " + gone + " op deze dag niet meer mee: hun termijn is om.",
                    "Of the people given, " + gone + " do not count any more on this day: their term is over."));
        }
        int soon = ending(situation.counted(), situation.on(), situation.on().plusYears(1));
        if (soon > 0) {
            notes.add(new Told(
                    "Binnen een jaar na deze dag loopt de termijn af van " + soon + " van de mensen die nu meetellen.",
                    "Within a year of this day the term ends of " + soon + " of the people who count now."));
        }
        if (ending(situation.people(), situation.on().minusYears(1), situation.on()) > 0) {
            notes.add(new Told(
                    "Van iemand liep de termijn af in het jaar voor deze dag. Hoe een deel van een peiljaar telt, zegt"
                            + " geen bron; hier telt wie op de dag zelf meetelt.",
                    "Somebody's term ended in the year before this day. No source says how a part of a reference year"
                            + " counts; here counts who counts on the day itself."));
        }
        return notes;
    }

    private static int ending(List<Person> people, LocalDate from, LocalDate until) {
        return people.stream()
                .filter(person -> person.lastDay()
                        .filter(day -> !day.isBefore(from) && day.isBefore(until))
                        .isPresent())
                .mapToInt(Person::number)
                .sum();
    }

    /** The qualitative demands of the level that is reached; of an Aspirant status when none is. */
    public List<ChecklistItem> fitting(Scheme scheme) {
        return scheme.checklistOf(level.orElse(PerformanceLevel.ASPIRANT));
    }
}
