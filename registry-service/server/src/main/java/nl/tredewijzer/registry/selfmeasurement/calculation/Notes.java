package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.PerformanceLevel;

/** What a reader of a measurement has to know beside its figures. */
final class Notes {

    private final Situation situation;
    private final List<Told> notes = new ArrayList<>();

    private Notes(Situation situation) {
        this.situation = situation;
    }

    static List<Told> of(
            Situation situation, Contribution contribution, List<Norm> norms, Optional<PerformanceLevel> level) {
        Notes all = new Notes(situation);
        all.unknown(norms.stream()
                .filter(norm -> norm.percentage().isEmpty())
                .map(Norm::level)
                .filter(one -> level.isEmpty() || one.compareTo(level.get()) > 0)
                .toList());
        if (contribution.isCapped()) {
            all.add(
                    "Een deel van de indirecte bijdrage telt niet mee: zij is aan haar grens.",
                    "Some of the indirect contribution does not count: it is at its limit.");
        }
        all.people();
        return List.copyOf(all.notes);
    }

    private void unknown(List<PerformanceLevel> levels) {
        if (levels.size() == 1) {
            add(
                    "Geen bron geeft de norm van " + levels.getFirst().dutch()
                            + " voor deze grootte; geef haar zelf op, dan telt zij mee.",
                    "No source gives the norm of " + levels.getFirst().english()
                            + " for this size; give it yourself and it counts.");
        } else if (!levels.isEmpty()) {
            add(
                    "Geen bron geeft voor deze grootte de normen van " + together(levels, Bilingual::dutch, " en ")
                            + "; geef ze zelf op, dan tellen zij mee.",
                    "No source gives the norms of " + together(levels, Bilingual::english, " and ")
                            + " for this size; give them yourself and they count.");
        }
    }

    private static String together(List<PerformanceLevel> levels, Function<Bilingual, String> name, String and) {
        List<String> names = levels.stream().map(name).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
    }

    private void people() {
        LocalDate on = situation.on();
        told(
                person -> !person.hasEntered(on),
                "Van de opgegeven mensen tellen er {} nog niet mee: zij komen na deze dag in dienst.",
                "Of the people given, {} do not count yet: they enter after this day.");
        told(
                person -> person.isOverOn(on),
                "Van de opgegeven mensen tellen er {} op deze dag niet meer mee: hun termijn is om.",
                "Of the people given, {} do not count any more on this day: their term is over.");
        told(
                person -> person.countsOn(on) && isEnding(person, on, on.plusYears(1)),
                "Binnen een jaar na deze dag loopt de termijn af van {} van de mensen die nu meetellen.",
                "Within a year of this day the term ends of {} of the people who count now.");
        told(
                person -> person.countsOn(on) && person.position().endsWithSubsidy() && !isSubsidyToldOf(person),
                "Van {} mensen is niet opgegeven tot wanneer de loonkostensubsidie loopt; zij tellen zolang die duurt.",
                "Of {} people it was not given until when the wage-cost subsidy lasts; they count as long as it does.");
        told(
                person -> !person.position().endsWithSubsidy() && isSubsidyToldOf(person),
                "Bij {} mensen is een einde van de subsidie opgegeven. Voor hun uitgangspositie zegt geen bron wat dat"
                        + " doet; hier verandert het niets.",
                "Of {} people an end of the subsidy was given. For their starting position no source says what that"
                        + " does; here it changes nothing.");
        if (situation.people().stream().anyMatch(person -> isEnding(person, on.minusYears(1), on))) {
            add(
                    "Van iemand liep de termijn af in het jaar voor deze dag. Hoe een deel van een peiljaar telt, zegt"
                            + " geen bron; hier telt wie op de dag zelf meetelt.",
                    "Somebody's term ended in the year before this day. No source says how a part of a reference year"
                            + " counts; here counts who counts on the day itself.");
        }
    }

    private static boolean isSubsidyToldOf(Person person) {
        return person.subsidyUntil().isPresent();
    }

    private static boolean isEnding(Person person, LocalDate from, LocalDate until) {
        return person.lastDay()
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .isPresent();
    }

    private void told(Predicate<Person> which, String dutch, String english) {
        int heads = situation.people().stream()
                .filter(which)
                .mapToInt(Person::number)
                .sum();
        if (heads > 0) {
            add(dutch.replace("{}", String.valueOf(heads)), english.replace("{}", String.valueOf(heads)));
        }
    }

    private void add(String dutch, String english) {
        notes.add(new Told(dutch, english));
    }
}
