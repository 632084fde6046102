package nl.tredewijzer.tender.jakarta.rest;

import java.util.List;
import java.util.Locale;
import nl.tredewijzer.tender.Language;

/** The language of an answer: Dutch unless English is asked. */
final class AcceptedLanguage {

    private static final List<String> SPOKEN = List.of(Language.DUTCH.tag(), Language.ENGLISH.tag());

    private AcceptedLanguage() {}

    /**
     * The language for an answer.
     *
     * @param header {@code Accept-Language} (RFC 9110, 12.5.4), or {@code null} when there is none
     */
    static Language of(String header) {
        if (header == null || header.isBlank()) {
            return Language.DUTCH;
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(header), SPOKEN);
            return Language.ENGLISH.tag().equals(tag) ? Language.ENGLISH : Language.DUTCH;
        } catch (IllegalArgumentException e) {
            return Language.DUTCH;
        }
    }
}
