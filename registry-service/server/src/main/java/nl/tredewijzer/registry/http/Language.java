package nl.tredewijzer.registry.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;

/** The languages of the register: Dutch first, English beside it. */
public final class Language {

    private static final Locale DUTCH = Locale.of("nl");

    private static final List<Locale> SPOKEN = List.of(DUTCH, Locale.ENGLISH);

    private Language() {}

    /**
     * The language for an answer.
     *
     * @param acceptLanguage the header {@code Accept-Language} (RFC 9110, 12.5.4), or {@code null} when there is none
     * @return the best one that the register speaks, Dutch when none is asked or the header cannot be read
     */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DUTCH;
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN))
                    .orElse(DUTCH);
        } catch (IllegalArgumentException e) {
            return DUTCH;
        }
    }

    /** What is told, in one of these languages. */
    public static String in(Locale language, Bilingual told) {
        return language.getLanguage().equals("en") ? told.english() : told.dutch();
    }
}
