package nl.tredewijzer.registry.selfmeasurement.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import nl.tredewijzer.registry.selfmeasurement.calculation.Situation;
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
        Optional<Situation> organisation = reader.organisation(form.members("organisation", mistakes), on, norms);
        List<Person> people =
                new ArrayList<>(form.rows("people", PERSON, at -> reader.person(form.members(at, mistakes))));
        people.addAll(form.list(SheetKind.PEOPLE, mistakes, reader::person));
        List<Purchase> purchases =
                new ArrayList<>(form.rows("purchases", PURCHASE, at -> reader.purchase(form.members(at, mistakes))));
        purchases.addAll(form.list(SheetKind.PURCHASES, mistakes, reader::purchase));
        Map<String, WhatIf> whatIfs = form.whatIfs(reader, mistakes, language);
        Optional<Given> given = organisation.flatMap(base -> reader.given(base, people, purchases, whatIfs));
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

    private <T> List<T> list(SheetKind kind, Mistakes mistakes, Function<Members, Optional<T>> reader) {
        return new SheetRows(kind, mistakes).read(value(kind.list()), reader);
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

    /** The same with a row more of a kind, as far as there is room. */
    public MeasureForm withOneMore(String kind) {
        Map<String, String> more = new HashMap<>(fields);
        more.put("rows." + kind, Integer.toString(Math.min(count(kind) + 1, MOST_ROWS)));
        return new MeasureForm(scheme, Map.copyOf(more), given, mistakes);
    }

    /** The field of a mistake, or what holds it. */
    public static String field(Mistakes.Mistake mistake) {
        String[] parts = mistake.place().substring(1).split("/");
        boolean inList =
                Arrays.stream(SheetKind.values()).anyMatch(kind -> kind.list().equals(parts[0]));
        boolean ofPerson = parts.length > 2 && parts[parts.length - 1].equals("fte");
        if (ofPerson) {
            // the page asks for the hours of people alone
            parts[parts.length - 1] = "hoursPerWeek";
        }
        return inList ? parts[0] : String.join(".", parts);
    }

    /** What is wrong in a field. */
    public List<Mistakes.Mistake> mistakesIn(String field) {
        return mistakes.stream().filter(mistake -> field(mistake).equals(field)).toList();
    }

    /** Whether anything is wrong in a part of the page. */
    public boolean isMistakenBelow(String part) {
        return mistakes.stream().anyMatch(mistake -> field(mistake).startsWith(part + "."));
    }

    private static Scheme scheme(Map<String, String> fields, Schemes schemes, LocalDate today) {
        return schemes.of(fields.getOrDefault("handbook", "")).orElseGet(() -> schemes.on(today));
    }
}
