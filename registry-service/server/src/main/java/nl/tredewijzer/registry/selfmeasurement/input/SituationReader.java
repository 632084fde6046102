package nl.tredewijzer.registry.selfmeasurement.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.selfmeasurement.calculation.ContractType;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.Person;
import nl.tredewijzer.registry.selfmeasurement.calculation.Purchase;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;
import nl.tredewijzer.registry.selfmeasurement.calculation.Situation;
import nl.tredewijzer.registry.selfmeasurement.calculation.StartingPosition;
import nl.tredewijzer.registry.selfmeasurement.calculation.Told;

/** Reads an organisation in numbers. Whatever is wrong goes to the mistakes, with its place. */
final class SituationReader {

    private static final int MOST_PEOPLE = Workforce.MOST_PEOPLE;
    private static final BigDecimal MOST_FTE = BigDecimal.valueOf(MOST_PEOPLE);
    private static final BigDecimal LONGEST_WEEK = BigDecimal.valueOf(168);

    private final Scheme scheme;
    private final Mistakes mistakes;
    private Fraction week;

    SituationReader(Scheme scheme, Mistakes mistakes) {
        this.scheme = scheme;
        this.mistakes = mistakes;
        this.week = Fraction.of(scheme.fullTimeWeek());
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** The organisation, without people and purchases; to be read first, because hours are counted by its week. */
    Optional<Situation> organisation(Members members, LocalDate on, Map<PerformanceLevel, BigDecimal> norms) {
        members.positive("fullTimeWeek").ifPresent(hours -> {
            if (hours.compareTo(BigDecimal.ONE) < 0 || hours.compareTo(LONGEST_WEEK) > 0) {
                members.refuse(
                        "fullTimeWeek",
                        "Eén fte is 1 tot en met 168 uur per week",
                        "One fte is from 1 to 168 hours a week");
            } else {
                week = Fraction.of(hours);
            }
        });
        Optional<Fraction> fte = fte(members, "fte")
                .filter(size -> isAtMost(
                        MOST_FTE, size, members, "Hoogstens " + MOST_FTE + " fte", "At most " + MOST_FTE + " fte"));
        Optional<Integer> workers = members.whole("workers", 1, MOST_PEOPLE);
        Optional<Boolean> own = members.answer("ownKvkNumber");
        Optional<Boolean> year = members.answer("sizeForAYear");
        return fte.map(size -> new Situation(on, size, week, workers, own, year, List.of(), List.of(), norms));
    }

    /** Norms by level, in percent. */
    Map<PerformanceLevel, BigDecimal> norms(Members members) {
        Map<PerformanceLevel, BigDecimal> norms = new EnumMap<>(PerformanceLevel.class);
        for (PerformanceLevel level : scheme.measuredLevels()) {
            members.positive(level.name(), members.percentage(level.name())).ifPresent(norm -> {
                norms.put(level, norm);
                if (norm.compareTo(BigDecimal.valueOf(100)) > 0) {
                    members.refuse(level.name(), "Hoogstens 100 %", "At most 100 %");
                }
            });
        }
        BigDecimal lower = BigDecimal.ZERO;
        for (Map.Entry<PerformanceLevel, BigDecimal> norm : norms.entrySet()) {
            if (norm.getValue().compareTo(lower) < 0) {
                members.refuse(
                        norm.getKey().name(),
                        "Een hogere trede heeft geen lagere norm dan de trede eronder",
                        "A higher step has no lower norm than the one below it");
            }
            lower = norm.getValue();
        }
        return norms;
    }

    Optional<Person> person(Members members) {
        int before = mistakes.count();
        int number = members.whole("number", 1, MOST_PEOPLE).orElse(1);
        Optional<Fraction> fte = fte(members, "hoursPerWeek")
                .filter(each -> isAtMost(
                        BigDecimal.ONE,
                        each,
                        members,
                        "Niemand telt voor meer dan één fte; geef wat ieder afzonderlijk werkt",
                        "Nobody counts for more than one fte; give what each of them works"));
        Optional<StartingPosition> position =
                choice(members, "startingPosition", scheme.positions(), StartingPosition::code, StartingPosition::name);
        Optional<ContractType> contract =
                choice(members, "contract", scheme.contracts(), ContractType::code, ContractType::name);
        Optional<BigDecimal> weight = members.decimal("weight");
        if (weight.filter(given -> given.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            members.refuse(
                    "weight",
                    "Van 0 tot en met 1: geen bron kent een hogere",
                    "From 0 to 1: no source knows a higher one");
        }
        Optional<LocalDate> entered = members.day("entered");
        Optional<LocalDate> subsidy = members.day("subsidyUntil");
        Optional<Integer> seconded = members.whole("secondedMonths", 0, 1200);
        boolean jobs = members.answer("jobsAgreement").orElse(false);
        position.ifPresent(from -> {
            if (from.years().isPresent() && !members.has("entered")) {
                members.refuse(
                        "entered",
                        "Deze uitgangspositie telt " + from.years().get() + " jaar mee; geef de dag van instroom",
                        "This starting position counts for " + from.years().get() + " years; give the day of entry");
            }
            if (from.weight().isEmpty() && !members.has("weight")) {
                members.refuse(
                        "weight",
                        "Geen bron geeft de weging van deze uitgangspositie; geef haar op",
                        "No source gives the weight of this starting position; give it");
            }
        });
        return mistakes.count() > before
                ? Optional.empty()
                : fte.flatMap(size -> position.flatMap(from -> contract.map(
                        on -> new Person(number, size, from, on, weight, entered, subsidy, seconded, jobs))));
    }

    Optional<Purchase> purchase(Members members) {
        Optional<BigDecimal> value = members.required("value", members.amount("value"));
        Optional<BigDecimal> turnover =
                members.required("turnover", members.positive("turnover", members.amount("turnover")));
        Optional<BigDecimal> fte = members.required("supplierFte", members.decimal("supplierFte"));
        Optional<BigDecimal> direct = members.required("supplierDirect", members.percentage("supplierDirect"));
        if (fte.filter(size -> size.compareTo(MOST_FTE) > 0).isPresent()) {
            members.refuse("supplierFte", "Hoogstens " + MOST_FTE + " fte", "At most " + MOST_FTE + " fte");
            return Optional.empty();
        }
        if (direct.filter(share -> share.compareTo(BigDecimal.valueOf(100)) > 0).isPresent()) {
            members.refuse("supplierDirect", "Hoogstens 100 %", "At most 100 %");
            return Optional.empty();
        }
        if (value.isPresent() && turnover.isPresent() && value.get().compareTo(turnover.get()) > 0) {
            members.refuse(
                    "value",
                    "Er is niet meer gekocht dan de hele omzet van de leverancier",
                    "No more is bought than the whole turnover of the supplier");
            return Optional.empty();
        }
        return value.flatMap(bought -> turnover.flatMap(
                of -> fte.flatMap(size -> direct.map(share -> new Purchase(bought, of, size, share)))));
    }

    /**
     * All that was read, if the organisation can have these people.
     *
     * @param whatIfs by their places
     */
    Optional<Given> given(
            Situation organisation, List<Person> people, List<Purchase> purchases, Map<String, WhatIf> whatIfs) {
        Workforce workforce = new Workforce(organisation, people, mistakes);
        boolean holds = workforce.holds();
        for (Map.Entry<String, WhatIf> whatIf : whatIfs.entrySet()) {
            holds = holds && workforce.holds(whatIf.getKey(), whatIf.getValue());
        }
        return holds
                ? Optional.of(
                        new Given(scheme, organisation.with(people, purchases, false), List.copyOf(whatIfs.values())))
                : Optional.empty();
    }

    /**
     * The fte that is given, as such or in hours.
     *
     * @param missing the member that is missing when neither is given
     */
    private Optional<Fraction> fte(Members members, String missing) {
        if (!members.has("fte") && !members.has("hoursPerWeek")) {
            members.refuse(missing, "Geef de uren per week of de fte", "Give the hours a week or the fte");
            return Optional.empty();
        }
        if (members.has("fte") && members.has("hoursPerWeek")) {
            members.refuse(
                    "fte", "Geef fte of uren per week, een van beide", "Give fte or hours per week, one of the two");
            return Optional.empty();
        }
        return members.has("fte")
                ? members.positive("fte").map(Fraction::of)
                : members.positive("hoursPerWeek")
                        .map(hours -> Fraction.of(hours).dividedBy(week));
    }

    private static boolean isAtMost(BigDecimal most, Fraction fte, Members members, String dutch, String english) {
        boolean few = fte.compareTo(Fraction.of(most)) <= 0;
        if (!few) {
            members.refuse(members.has("fte") ? "fte" : "hoursPerWeek", dutch, english);
        }
        return few;
    }

    private static <T> Optional<T> choice(
            Members members, String name, List<T> all, Function<T, String> code, Function<T, Told> told) {
        String given = members.text(name).toLowerCase(Locale.ROOT);
        Optional<T> chosen = all.stream()
                .filter(one -> code.apply(one).toLowerCase(Locale.ROOT).equals(given)
                        || told.apply(one).dutch().toLowerCase(Locale.ROOT).equals(given)
                        || told.apply(one).english().toLowerCase(Locale.ROOT).equals(given))
                .findFirst();
        if (chosen.isEmpty()) {
            String codes = all.stream().map(code).collect(Collectors.joining(", "));
            members.refuse(name, "Kies uit: " + codes, "Choose from: " + codes);
        }
        return chosen;
    }
}
