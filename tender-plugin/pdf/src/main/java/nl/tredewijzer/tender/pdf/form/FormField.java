package nl.tredewijzer.tender.pdf.form;

import java.util.List;

/**
 * A field of a form that was filled in.
 *
 * @param name its full name, such as {@code form1[0].inschrijver[0].kvk[0]}
 * @param own its own name, the last part of that
 * @param tooltip what is shown and read aloud about it; empty if nothing is
 * @param button whether it is ticked or chosen, instead of written
 * @param value what was filled in, on one line
 */
record FormField(String name, String own, String tooltip, boolean button, String value) {

    /** Longest name, tooltip or value that is kept, in characters. */
    static final int LONGEST = 1000;

    /** What says what the field is: its own name, that with the name above it, and its tooltip. */
    List<String> descriptions() {
        String[] names = name.split("\\.");
        String above = names.length < 2 ? own : names[names.length - 2] + " " + own;
        return List.of(own, above, tooltip);
    }

    /** What the fields say within which it is. */
    Words above() {
        int end = name.lastIndexOf('.');
        return Words.of(end < 0 ? "" : name.substring(0, end));
    }
}
