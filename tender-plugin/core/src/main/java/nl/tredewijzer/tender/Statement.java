package nl.tredewijzer.tender;

import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.model.Bilingual;

/**
 * Something that is said: a stable code, the values that belong to it, and a sentence in each language.
 *
 * @param <C> the closed list of what can be said
 * @param code what is said
 * @param values the values its sentence names, see {@link Phrase}; as text each reads the same for ever, whatever its
 *     words
 */
public record Statement<C extends Enum<C> & Statement.Template>(C code, Map<String, Object> values)
        implements Bilingual {

    /** A sentence in both languages, with the names of its values in braces. */
    public interface Template {

        /** The Dutch sentence. */
        String dutch();

        /** The English sentence, with the same names. */
        String english();
    }

    /** @throws IllegalArgumentException if the values are not those that the sentence names */
    public Statement {
        values = Map.copyOf(values);
        if (!Phrase.namesIn(code.dutch()).equals(values.keySet())) {
            throw new IllegalArgumentException(code + " is not told by " + values.keySet());
        }
    }

    /** A statement without values. */
    public static <C extends Enum<C> & Template> Statement<C> of(C code) {
        return new Statement<>(code, Map.of());
    }

    /** A statement with one value. */
    public static <C extends Enum<C> & Template> Statement<C> of(C code, String name, Object value) {
        return new Statement<>(code, Map.of(name, value));
    }

    /** That something turned from one value, {@code before}, into another, {@code after}. */
    public static <C extends Enum<C> & Template> Statement<C> turned(C code, Object before, Object after) {
        return new Statement<>(code, Map.of("before", before, "after", after));
    }

    /** Its values by name, as documents carry them: ISO 8601 dates, amounts and percentages as plain digits. */
    public Map<String, String> plainValues() {
        Map<String, String> plain = new TreeMap<>();
        values.forEach((name, value) -> plain.put(name, value instanceof Enum<?> one ? one.name() : value.toString()));
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
}
