package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.tender.BilingualText;

/**
 * How a shape is written in a policy file. Reading, writing, the JSON Schema and the guide all follow from it, so that
 * a shape is added in the one file that holds it.
 *
 * @param kind the name of the shape
 * @param meaning what it means, in a sentence for whoever writes a policy
 * @param fields what else is written beside the kind
 * @param making makes the shape of the values that were read
 */
public record Form<S extends Shape>(
        String kind, BilingualText meaning, List<Field> fields, Function<Values, S> making) {

    /** What can be written in a field. */
    public enum Type {
        /** Above 0 and at most 100. */
        PERCENTAGE,
        /** Above zero, at most two decimals. */
        EUROS,
        /** A whole number above zero. */
        COUNT,
        /** One line of text. */
        TEXT,
        /** A level of the ladder or {@code STEP_3_30PLUS}. */
        GRADE,
        /** What holds at exactly an amount. */
        EDGE,
        /** A list of works, services, supplies. */
        CONTRACT_KINDS
    }

    /** A field by its name and type; optional or not. */
    public record Field(String name, Type type, boolean required) {

        static Field of(String name, Type type) {
            return new Field(name, type, true);
        }

        static Field optional(String name, Type type) {
            return new Field(name, type, false);
        }
    }

    /** Values as they were read, by field. */
    public record Values(Map<String, Object> byName) {

        public Values {
            byName = Map.copyOf(byName);
        }

        <T> T get(String name, Class<T> type) {
            return type.cast(Objects.requireNonNull(byName.get(name), name));
        }

        <T> List<T> list(String name, Class<T> type) {
            List<?> items = get(name, List.class);
            return items.stream().<T>map(type::cast).toList();
        }

        <T> Optional<T> find(String name, Class<T> type) {
            return Optional.ofNullable(byName.get(name)).map(type::cast);
        }
    }

    public Form {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(meaning, "meaning");
        fields = List.copyOf(fields);
        Objects.requireNonNull(making, "making");
    }

    static <S extends Shape> Form<S> of(
            String kind, String dutch, String english, Function<Values, S> making, Field... fields) {
        return new Form<>(kind, new BilingualText(dutch, english), List.of(fields), making);
    }
}
