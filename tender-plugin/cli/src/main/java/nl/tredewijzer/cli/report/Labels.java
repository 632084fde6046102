package nl.tredewijzer.cli.report;

import java.time.LocalDate;
import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/** Values as the reports name them, in both languages. */
final class Labels {

    private Labels() {}

    static Bilingual of(Money money) {
        return value(money);
    }

    static Bilingual of(LocalDate day) {
        return value(day);
    }

    static Bilingual of(Percentage percentage) {
        return value(percentage);
    }

    /** From a day until another. */
    static Bilingual period(LocalDate from, LocalDate until) {
        return new Phrase("{from} tot en met {until}", "{from} until {until}", Map.of("from", from, "until", until));
    }

    static Bilingual words(String dutch, String english) {
        return new Phrase(dutch, english, Map.of());
    }

    /** A day in figures, as tables have room for. */
    static String figures(LocalDate day, Language language) {
        return language == Language.DUTCH
                ? String.format("%02d-%02d-%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    /** A validity in figures. */
    static Bilingual figures(Validity validity) {
        return words(between(validity, Language.DUTCH), between(validity, Language.ENGLISH));
    }

    private static String between(Validity validity, Language language) {
        return figures(validity.from(), language) + " – " + figures(validity.until(), language);
    }

    private static Bilingual value(Object value) {
        return new Phrase("{value}", "{value}", Map.of("value", value));
    }
}
