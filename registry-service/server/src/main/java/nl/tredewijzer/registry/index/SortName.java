package nl.tredewijzer.registry.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is put in order: without case, accents and what stands before its first letter or digit. */
final class SortName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEADING_PUNCTUATION = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private SortName() {}

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String trimmed = LEADING_PUNCTUATION.matcher(plain).replaceAll("");
        return trimmed.isEmpty() ? plain : trimmed;
    }
}
