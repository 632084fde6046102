package nl.tredewijzer.pages.text;

import nl.tredewijzer.model.Bilingual;

/** A text of a page in both languages; each <code>{}</code> in it is a place for a value. */
public interface Text extends Bilingual {

    /** The mark of a place for a value. */
    String PLACE = "{}";

    /**
     * Puts values into their places, in order.
     *
     * @param text in one language
     * @throws IllegalArgumentException unless there are as many values as places
     */
    static String filled(String text, Object... values) {
        StringBuilder filled = new StringBuilder(text.length() + 16 * values.length);
        int from = 0;
        for (Object value : values) {
            int place = text.indexOf(PLACE, from);
            if (place < 0) {
                throw new IllegalArgumentException("No place for " + value + " in: " + text);
            }
            filled.append(text, from, place).append(value);
            from = place + PLACE.length();
        }
        if (text.indexOf(PLACE, from) >= 0) {
            throw new IllegalArgumentException("Too few values for: " + text);
        }
        return filled.append(text, from, text.length()).toString();
    }
}
