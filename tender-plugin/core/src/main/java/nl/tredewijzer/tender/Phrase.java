package nl.tredewijzer.tender;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;

/**
 * A sentence, or part of one, in both languages, with values in their places.
 *
 * @param dutchTemplate the Dutch text, with names of values in braces
 * @param englishTemplate the English text, with the same names
 * @param values text, {@link LocalDate}, {@link Money}, {@link Percentage}, {@link Long} or {@link Bilingual}, so also
 *     another phrase
 */
public record Phrase(String dutchTemplate, String englishTemplate, Map<String, Object> values) implements Bilingual {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)\\}");

    /** Nothing said. */
    public static final Phrase NONE = new Phrase("", "", Map.of());

    public Phrase {
        Objects.requireNonNull(dutchTemplate, "dutchTemplate");
        Objects.requireNonNull(englishTemplate, "englishTemplate");
        values = Map.copyOf(values);
    }

    /** The names in braces of a template. */
    public static Set<String> namesIn(String template) {
        return PLACE.matcher(template).results().map(place -> place.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String dutch() {
        return filled(dutchTemplate, Language.DUTCH);
    }

    @Override
    public String english() {
        return filled(englishTemplate, Language.ENGLISH);
    }

    private String filled(String template, Language language) {
        StringBuilder text = new StringBuilder(template.length() + 64);
        int copied = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = endOfName(template, open + 1);
            if (close > open + 1 && close < template.length() && template.charAt(close) == '}') {
                text.append(template, copied, open).append(worded(template.substring(open + 1, close), language));
                copied = close + 1;
            }
            open = template.indexOf('{', open + 1);
        }
        return text.append(template, copied, template.length()).toString();
    }

    private static int endOfName(String template, int from) {
        int end = from;
        while (end < template.length() && isLetter(template.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String worded(String name, Language language) {
        Object value = values.get(name);
        if (value instanceof LocalDate day) {
            return language.of(day);
        } else if (value instanceof Money money) {
            return language.of(money);
        } else if (value instanceof Percentage percentage) {
            return language.of(percentage);
        } else if (value instanceof Long number) {
            return language.of(number);
        } else if (value instanceof Bilingual text) {
            return language.of(text);
        } else if (value == null) {
            throw new IllegalArgumentException("No value for {" + name + "}");
        }
        return value.toString();
    }
}
