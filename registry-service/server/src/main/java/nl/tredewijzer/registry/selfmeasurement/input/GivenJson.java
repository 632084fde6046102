package nl.tredewijzer.registry.selfmeasurement.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.RequestBody;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;
import nl.tredewijzer.registry.selfmeasurement.calculation.Situation;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/** Reads a request in JSON. Anything of another shape is refused, with every error. */
public final class GivenJson {

    private static final Limits LIMITS = new Limits(4L << 20, 6);
    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_WHAT_IFS = 10;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DIGITS = 40;
    private static final Set<String> ALL =
            Set.of("handbook", "on", "organisation", "people", "purchases", "norms", "whatIfs");
    private static final Set<String> ORGANISATION =
            Set.of("fte", "hoursPerWeek", "fullTimeWeek", "workers", "ownKvkNumber", "sizeForAYear");
    private static final Set<String> PERSON = Set.of(
            "number",
            "fte",
            "hoursPerWeek",
            "startingPosition",
            "contract",
            "weight",
            "entered",
            "subsidyUntil",
            "secondedMonths",
            "jobsAgreement");
    private static final Set<String> PURCHASE = Set.of("value", "turnover", "supplierFte", "supplierDirect");
    private static final Set<String> NORMS = Set.of("BASE_STEP", "STEP_1", "STEP_2", "STEP_3");
    private static final Set<String> WHAT_IF = Set.of("name", "people", "purchases", "grows");

    private final RequestBody body;
    private final Mistakes mistakes = new Mistakes();

    private GivenJson(RequestBody body) {
        this.body = body;
    }

    /**
     * Reads a request.
     *
     * @param today measured on, unless another day is given
     * @throws nl.tredewijzer.registry.http.ProblemException 400 with all errors
     */
    public static Given read(InputStream json, Schemes schemes, LocalDate today) {
        RequestBody body = RequestBody.read(json, LIMITS);
        GivenJson reading = new GivenJson(body);
        Optional<Given> given = body.object(ALL).flatMap(members -> reading.given(members, schemes, today));
        reading.mistakes.all().forEach(mistake -> body.refuse(mistake.place(), mistake.given(), mistake.message()));
        body.check("self-measurement-refused");
        return given.orElseThrow();
    }

    private Optional<Given> given(JsonObject members, Schemes schemes, LocalDate today) {
        Members top = members("", members);
        LocalDate on = top.day("on").orElse(today);
        Scheme scheme = top.has("handbook") ? named(top, schemes, on) : schemes.on(on);
        SituationReader reader = new SituationReader(scheme, mistakes);
        var norms = members.containsKey("norms")
                ? object("/norms", members.get("norms"), NORMS)
                        .map(reader::norms)
                        .orElseGet(Map::of)
                : Map.<PerformanceLevel, BigDecimal>of();
        Optional<Situation> organisation = object("/organisation", members.get("organisation"), ORGANISATION)
                .flatMap(one -> reader.organisation(one, on, norms));
        var people = items("/people", members.get("people"), MOST_ITEMS, PERSON, reader::person);
        var purchases = items("/purchases", members.get("purchases"), MOST_ITEMS, PURCHASE, reader::purchase);
        Map<String, WhatIf> whatIfs = new LinkedHashMap<>();
        items("/whatIfs", members.get("whatIfs"), MOST_WHAT_IFS, WHAT_IF, (at, value) -> {
            whatIfs.put(at, whatIf(at, value, reader));
            return Optional.empty();
        });
        return organisation.flatMap(base -> reader.given(base, people, purchases, whatIfs));
    }

    private Scheme named(Members top, Schemes schemes, LocalDate on) {
        return schemes.of(top.text("handbook")).orElseGet(() -> {
            String known = String.join(
                    ", ",
                    schemes.all().stream().map(one -> one.handbook().number()).toList());
            top.refuse("handbook", "Kies uit: " + known, "Choose from: " + known);
            return schemes.on(on);
        });
    }

    private WhatIf whatIf(String at, JsonObject members, SituationReader reader) {
        Members one = members(at, members);
        String name = one.text("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            one.refuse("name", "Een naam van 1 tot 100 tekens", "A name of 1 to 100 characters");
        }
        return new WhatIf(
                name,
                items(at + "/people", members.get("people"), MOST_ITEMS, PERSON, reader::person),
                items(at + "/purchases", members.get("purchases"), MOST_ITEMS, PURCHASE, reader::purchase),
                one.answer("grows").orElse(true));
    }

    private <T> List<T> items(
            String at, JsonValue given, int most, Set<String> known, Function<Members, Optional<T>> reader) {
        return items(at, given, most, known, (place, value) -> reader.apply(members(place, value)));
    }

    private <T> List<T> items(
            String at,
            JsonValue given,
            int most,
            Set<String> known,
            BiFunction<String, JsonObject, Optional<T>> reader) {
        List<T> items = new ArrayList<>();
        if (given == null || given == JsonValue.NULL) {
            return items;
        }
        if (!(given instanceof JsonArray list) || list.size() > most) {
            body.refuse(
                    at,
                    "",
                    new Message("Een lijst van hoogstens " + most + " regels", "A list of at most " + most + " items"));
            return items;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = at + "/" + i;
            body.object(place, list.get(i), known)
                    .flatMap(value -> reader.apply(place, value))
                    .ifPresent(items::add);
        }
        return items;
    }

    private Optional<Members> object(String at, JsonValue given, Set<String> known) {
        return body.object(at, given == null ? JsonValue.NULL : given, known).map(value -> members(at, value));
    }

    private Members members(String at, JsonObject object) {
        return new Members(at, name -> text(object.getOrDefault(name, JsonValue.NULL)), mistakes);
    }

    /** A number or truth as somebody would type it; of another kind it is no text that anything reads. */
    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> typed(number.bigDecimalValue());
            default -> value == JsonValue.NULL ? "" : value.toString();
        };
    }

    /** A number of JSON says itself what it is, unlike one that is typed; one that nothing reads stays short. */
    private static String typed(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS ? number.toString() : TypedNumber.unambiguous(number);
    }
}
