package nl.tredewijzer.registry.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.http.Problem.Message;

/**
 * Reads the query parameters of a request. Whatever is wrong with them is collected, and told all at once by
 * {@link #check()}.
 */
public final class Parameters {

    private final MultivaluedMap<String, String> given;
    private final RequestErrors errors = new RequestErrors();

    /**
     * The parameters of a request.
     *
     * @param given what stands behind the question mark, decoded
     * @param known the names that the address knows; any other is an error
     */
    public Parameters(MultivaluedMap<String, String> given, Collection<String> known) {
        this.given = given;
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                refuse(
                        name,
                        "",
                        new Message(
                                "Onbekende parameter; dit adres kent: " + String.join(", ", known),
                                "Unknown parameter; this address knows: " + String.join(", ", known)));
            }
        }
    }

    /** Text, or empty when it is not given or blank. */
    public Optional<String> text(String name, int longest) {
        return single(name).filter(value -> within(name, value, longest));
    }

    /** A day between 1900 and 2199. */
    public Optional<LocalDate> day(String name) {
        return parsed(
                name,
                Parameters::dayOf,
                new Message(
                        "Een datum is JJJJ-MM-DD, bestaat, en ligt tussen 1900 en 2199",
                        "A date is YYYY-MM-DD, exists, and lies between 1900 and 2199"));
    }

    /**
     * A moment in the past.
     *
     * @param now until when moments count as past
     */
    public Optional<Instant> moment(String name, Instant now) {
        return single(name).flatMap(value -> switch (MomentReading.of(value, now)) {
            case MomentReading.Read read -> Optional.of(read.moment());
            case MomentReading.Refused refused -> {
                refuse(name, value, refused.message());
                yield Optional.empty();
            }
        });
    }

    private static Optional<LocalDate> dayOf(String value) {
        return Optional.of(LocalDate.parse(value)).filter(Validity::isPlausible);
    }

    /** A whole number within bounds. */
    public int number(String name, int unlessGiven, int lowest, int highest) {
        return parsed(
                        name,
                        value -> Optional.of(Integer.parseInt(value))
                                .filter(number -> number >= lowest && number <= highest),
                        new Message(
                                "Een geheel getal van " + lowest + " tot en met " + highest,
                                "A whole number from " + lowest + " to " + highest))
                .orElse(unlessGiven);
    }

    /** One of the constants of an enumeration, by {@code naming}. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, Function<E, String> naming) {
        return single(name).flatMap(value -> constant(name, value, type, naming));
    }

    /** Any number of the constants of an enumeration: the parameter may be repeated. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : values(name)) {
            constant(name, value, type, Enum::name).ifPresent(chosen::add);
        }
        return chosen;
    }

    /** Any number of texts: the parameter may be repeated. */
    public Set<String> texts(String name, int longest) {
        return values(name).stream()
                .filter(value -> within(name, value, longest))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Adds an error that was found elsewhere. */
    public void refuse(String name, String value, Message message) {
        errors.add(name, value, message);
    }

    /**
     * Ends the request unless everything could be read.
     *
     * @throws ProblemException 400 with all errors
     */
    public void check() {
        errors.check(
                "parameters-refused",
                new Message("Ongeldige parameters", "Invalid parameters"),
                new Message(
                        "Een of meer parameters in het adres kloppen niet; errors noemt ze alle.",
                        "One or more parameters in the address are not right; errors names them all."));
    }

    private List<String> values(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private Optional<String> single(String name) {
        List<String> values = values(name);
        if (values.size() > 1) {
            refuse(
                    name,
                    values.get(1),
                    new Message("Deze parameter mag één keer voorkomen", "This parameter may be given once"));
        }
        return values.stream().findFirst();
    }

    private <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser, Message otherwise) {
        return single(name).flatMap(value -> {
            Optional<T> parsed = attempt(parser, value);
            if (parsed.isEmpty()) {
                refuse(name, value, otherwise);
            }
            return parsed;
        });
    }

    private static <T> Optional<T> attempt(Function<String, Optional<T>> parser, String value) {
        try {
            return parser.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> constant(
            String name, String value, Class<E> type, Function<E, String> naming) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        Optional<E> chosen =
                all.stream().filter(one -> naming.apply(one).equals(value)).findFirst();
        if (chosen.isEmpty()) {
            String names = all.stream().map(naming).collect(Collectors.joining(", "));
            refuse(name, value, new Message("Kies uit: " + names, "Choose from: " + names));
        }
        return chosen;
    }

    private boolean within(String name, String value, int longest) {
        if (value.length() > longest) {
            refuse(name, value, new Message("Hoogstens " + longest + " tekens", "At most " + longest + " characters"));
        }
        return value.length() <= longest;
    }
}
