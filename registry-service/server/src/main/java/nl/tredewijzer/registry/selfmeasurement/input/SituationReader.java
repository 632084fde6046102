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

    private static final int MOST_PEOPLE = 1_000_000;
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
            if (hours.compareTo(LONGEST_WEEK) > 0) {
                members.refuse("fullTimeWeek", "Een week heeft 168 uur", "A week has 168 hours");
            }
            week = Fraction.of(hours);
        });
        Optional<Fraction> fte = fte(members, Optional.empty());
        Optional<Integer> workers = members.whole("workers", 1, MOST_PEOPLE);
        Optional<Boolean> own = members.answer("ownKvkNumber");
        Optional<Boolean> year = members.answer("sizeForAYear");
        return fte.map(size -> new Situation(on, size, week, workers, own, year, List.of(), List.of(), norms));
    }

    /** Norms by level, in percent. */
    Map<PerformanceLevel, BigDecimal> norms(Members members) {
        Map<PerformanceLevel, BigDecimal> norms = new EnumMap<>(PerformanceLevel.class);
        for (PerformanceLevel level : scheme.measuredLevels()) {
            members.positive(level.name()).ifPresent(norm -> {
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
        Optional<Fraction> fte = fte(members, Optional.of(1));
        Optional<StartingPosition> position =
                choice(members, "startingPosition", scheme.positions(), StartingPosition::code, StartingPosition::name);
        Optional<ContractType> contract =
                choice(members, "contract", scheme.contracts(), ContractType::code, ContractType::name);
        Optional<BigDecimal> weight = members.decimal("weight");
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
        Optional<BigDecimal> value = members.required("value", members.decimal("value"));
        Optional<BigDecimal> turnover = members.required("turnover", members.positive("turnover"));
        Optional<BigDecimal> fte = members.required("supplierFte", members.decimal("supplierFte"));
        Optional<BigDecimal> direct = members.required("supplierDirect", members.decimal("supplierDirect"));
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

    private Optional<Fraction> fte(Members members, Optional<Integer> most) {
        if (members.has("fte") == members.has("hoursPerWeek")) {
            members.refuse(
                    "fte", "Geef fte of uren per week, een van beide", "Give fte or hours per week, one of the two");
            return Optional.empty();
        }
        Optional<Fraction> size = members.has("fte")
                ? members.positive("fte").map(Fraction::of)
                : members.positive("hoursPerWeek")
                        .map(hours -> Fraction.of(hours).dividedBy(week));
        if (most.isPresent()
                && size.filter(each -> each.compareTo(Fraction.of(most.get())) > 0)
                        .isPresent()) {
            members.refuse(
                    members.has("fte") ? "fte" : "hoursPerWeek",
                    "Niemand telt voor meer dan één fte; geef wat ieder afzonderlijk werkt",
                    "Nobody counts for more than one fte; give what each of them works");
            return Optional.empty();
        }
        return size;
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
