package nl.tredewijzer.benchmark.names;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names are the same to anybody who reads them: on purpose not the rules of the register itself. */
public final class Letters {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private Letters() {}

    /** The letters and digits of a name, in lower case and without accents. */
    public static String of(String name) {
        String apart = Normalizer.normalize(name, Form.NFKD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(apart).replaceAll("");
    }
}
