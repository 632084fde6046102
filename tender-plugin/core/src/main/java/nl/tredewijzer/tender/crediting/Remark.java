package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.policy.Shape;

/**
 * A reason or a warning: a stable code, the values that belong to it, and a sentence in each language.
 *
 * @param code which remark it is
 * @param values the values its sentence names: text, {@link LocalDate}, {@link Money}, {@link Percentage},
 *     {@link Long} or {@link Bilingual}; as text each reads the same for ever, whatever its words
 */
public record Remark(Code code, Map<String, Object> values) implements Bilingual {

    /** @throws IllegalArgumentException if the values are not those that the code needs */
    public Remark {
        values = Map.copyOf(values);
        if (!code.isToldBy(values)) {
            throw new IllegalArgumentException(code + " needs " + code.names() + ", not " + values.keySet());
        }
    }

    /** A remark without values. */
    public static Remark of(Code code) {
        return new Remark(code, Map.of());
    }

    /** A remark with one value. */
    public static Remark of(Code code, String name, Object value) {
        return new Remark(code, Map.of(name, value));
    }

    /** Its values by name, as documents carry them: ISO 8601 dates, amounts and percentages as plain digits. */
    public Map<String, String> plainValues() {
        Map<String, String> plain = new TreeMap<>();
        values.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    @Override
    public String dutch() {
        return phrase().dutch();
    }

    @Override
    public String english() {
        return phrase().english();
    }

    private Phrase phrase() {
        return new Phrase(code.dutch(), code.english(), values);
    }

    private static String plain(Object value) {
        if (value instanceof Shape shape) {
            return shape.plain();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
