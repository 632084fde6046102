package nl.tredewijzer.model.note;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/** A signed text that does not read, or is not signed by whom it should be. */
public final class NoteRefused extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    private final Defect defect;
    private final String quoted;

    /** Refused for a defect of the whole text. */
    public NoteRefused(Defect defect) {
        this(defect, "");
    }

    /** Refused for a defect, found in this piece of it. */
    public NoteRefused(Defect defect, String found) {
        super(defect.english() + quoted(found));
        this.defect = Objects.requireNonNull(defect, "defect");
        this.quoted = quoted(found);
    }

    private static String quoted(String found) {
        if (found.isEmpty()) {
            return "";
        }
        String printable = found.replaceAll("\\p{Cntrl}", "�");
        boolean fits = printable.length() <= LONGEST_QUOTE;
        return ": \"" + (fits ? printable : printable.substring(0, LONGEST_QUOTE) + "…") + "\"";
    }

    /** What is wrong. */
    public Defect defect() {
        return defect;
    }

    @Override
    public String dutch() {
        return defect.dutch() + quoted;
    }

    @Override
    public String english() {
        return defect.english() + quoted;
    }
}
