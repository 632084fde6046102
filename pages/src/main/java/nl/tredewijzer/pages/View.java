package nl.tredewijzer.pages;

import java.time.LocalDate;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.text.Text;

/** What a template shows, in one language. */
public interface View {

    /** The language it is shown in. */
    PageLanguage language();

    /** What is told. */
    default String say(Bilingual told) {
        return language().say(told);
    }

    /** A text with values in its places. */
    default String say(Text text, Object... values) {
        return language().say(text, values);
    }

    /** The address of another page in the same language. */
    default String at(String address) {
        return language().at(address);
    }

    /** A day in words. */
    default String day(LocalDate day) {
        return language().day(day);
    }
}
