package nl.tredewijzer.tender.wording;

import java.time.LocalDate;
import java.util.Map;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;

/** Values as reports name them, in both languages. */
public final class Labels {

    private Labels() {}

    /** The amount, with its sign and cents. */
    public static Bilingual of(Money money) {
        return value(money);
    }

    /** The day in words. */
    public static Bilingual of(LocalDate day) {
        return value(day);
    }

    /** The percentage with its sign. */
    public static Bilingual of(Percentage percentage) {
        return value(percentage);
    }

    /** From a day until another. */
    public static Bilingual period(LocalDate from, LocalDate until) {
        return new Phrase("{from} tot en met {until}", "{from} until {until}", Map.of("from", from, "until", until));
    }

    /** A text as it is, braces included. */
    public static Bilingual words(String dutch, String english) {
        return new Words(dutch, english);
    }

    /** A day in figures, as tables have room for. */
    public static String figures(LocalDate day, Language language) {
        return language == Language.DUTCH
                ? String.format("%02d-%02d-%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    /** A validity in figures. */
    public static Bilingual figures(Validity validity) {
        return words(between(validity, Language.DUTCH), between(validity, Language.ENGLISH));
    }

    private static String between(Validity validity, Language language) {
        return figures(validity.from(), language) + " – " + figures(validity.until(), language);
    }

    private static Bilingual value(Object value) {
        return new Phrase("{value}", "{value}", Map.of("value", value));
    }

    private record Words(String dutch, String english) implements Bilingual {}
}
