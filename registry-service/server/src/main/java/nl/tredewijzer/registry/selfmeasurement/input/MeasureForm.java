package nl.tredewijzer.registry.selfmeasurement.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.MeasureText;
import nl.tredewijzer.registry.selfmeasurement.calculation.Person;
import nl.tredewijzer.registry.selfmeasurement.calculation.Purchase;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/**
 * What somebody filled in, and what came of reading it. A field is called as its place is:
 * {@code people.0.number} is {@code /people/0/number}.
 *
 * @param fields by name, as they were filled in
 * @param given empty when something is wrong, or nothing was filled in yet
 */
public record MeasureForm(
        Scheme scheme, Map<String, String> fields, Optional<Given> given, List<Mistakes.Mistake> mistakes) {

    /** Most rows of each kind; who has more takes a file. */
    public static final int MOST_ROWS = 50;

    private static final List<String> PERSON =
            List.of("number", "hoursPerWeek", "entered", "subsidyUntil", "secondedMonths", "weight");
    private static final List<String> PURCHASE = List.of("value", "turnover", "supplierFte", "supplierDirect");

    /** A form that nobody filled in. */
    public static MeasureForm empty(Schemes schemes, LocalDate today) {
        return unread(Map.of("on", today.toString()), schemes, today);
    }

    /** What was filled in so far, without a look at it. */
    public static MeasureForm unread(Map<String, String> fields, Schemes schemes, LocalDate today) {
        return new MeasureForm(scheme(fields, schemes, today), Map.copyOf(fields), Optional.empty(), List.of());
    }

    /**
     * Reads a form.
     *
     * @param language in which a what-if is called that was given no name
     */
    public static MeasureForm read(
            Map<String, String> fields, Schemes schemes, LocalDate today, PageLanguage language) {
        Mistakes mistakes = new Mistakes();
        Scheme scheme = scheme(fields, schemes, today);
        SituationReader reader = new SituationReader(scheme, mistakes);
        MeasureForm form = unread(fields, schemes, today);
        LocalDate on = form.members("", mistakes).day("on").orElse(today);
        Map<PerformanceLevel, BigDecimal> norms = reader.norms(form.members("norms", mistakes));
        Optional<Given> given = reader.organisation(form.members("organisation", mistakes), on, norms)
                .flatMap(base -> {
                    List<Person> people = new ArrayList<>(
                            form.rows("people", PERSON, at -> reader.person(form.members(at, mistakes))));
                    people.addAll(PeopleList.people(form.value("list"), reader));
                    List<Purchase> purchases =
                            form.rows("purchases", PURCHASE, at -> reader.purchase(form.members(at, mistakes)));
                    return reader.given(base, people, purchases, form.whatIfs(reader, mistakes, language));
                });
        return new MeasureForm(scheme, form.fields, given.filter(all -> mistakes.isEmpty()), mistakes.all());
    }

    private Map<String, WhatIf> whatIfs(SituationReader reader, Mistakes mistakes, PageLanguage language) {
        Map<String, WhatIf> whatIfs = new LinkedHashMap<>();
        for (int i = 0; i < count("whatIfs"); i++) {
            String at = "whatIfs." + i;
            List<Person> people = rowAt(at + ".people", PERSON, place -> reader.person(members(place, mistakes)));
            List<Purchase> purchases =
                    rowAt(at + ".purchases", PURCHASE, place -> reader.purchase(members(place, mistakes)));
            if (!people.isEmpty() || !purchases.isEmpty()) {
                String name = value(at + ".name").strip();
                whatIfs.put(
                        "/whatIfs/" + i,
                        new WhatIf(
                                name.isEmpty()
                                        ? language.say(MeasureText.WHAT_IF, i + 1)
                                        : name.substring(0, Math.min(100, name.length())),
                                people,
                                purchases,
                                !value(at + ".grows").equals("false")));
            }
        }
        return whatIfs;
    }

    private <T> List<T> rows(String kind, List<String> typed, Function<String, Optional<T>> reader) {
        return IntStream.range(0, count(kind))
                .mapToObj(i -> rowAt(kind + "." + i, typed, reader))
                .flatMap(List::stream)
                .toList();
    }

    /** A row in which nothing was typed is none: what is chosen from a list stands in it from the beginning. */
    private <T> List<T> rowAt(String at, List<String> typed, Function<String, Optional<T>> reader) {
        boolean blank = typed.stream().allMatch(name -> value(at + "." + name).isBlank());
        return blank ? List.of() : reader.apply(at).stream().toList();
    }

    private Members members(String at, Mistakes mistakes) {
        String prefix = at.isEmpty() ? "" : at + ".";
        return new Members(at.isEmpty() ? "" : "/" + at.replace('.', '/'), name -> value(prefix + name), mistakes);
    }

    /** What stands in a field. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** How many rows of a kind the form has. */
    public int count(String kind) {
        String given = value("rows." + kind);
        int asked = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : kind.equals("people") ? 2 : 1;
        return Math.clamp(asked, 1, MOST_ROWS);
    }

    /** The field of a mistake. */
    public static String field(Mistakes.Mistake mistake) {
        String field = mistake.place().substring(1).replace('/', '.');
        return field.startsWith("list.") ? "list" : field;
    }

    /** Whether a field has a mistake. */
    public boolean isMistaken(String field) {
        return mistakes.stream().anyMatch(mistake -> field(mistake).equals(field));
    }

    private static Scheme scheme(Map<String, String> fields, Schemes schemes, LocalDate today) {
        return schemes.of(fields.getOrDefault("handbook", "")).orElseGet(() -> schemes.on(today));
    }
}
