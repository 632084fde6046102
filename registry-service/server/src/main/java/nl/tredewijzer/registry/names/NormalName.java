package nl.tredewijzer.registry.names;

import java.util.List;
import java.util.Optional;

/**
 * A name as it is compared: without case, accents, punctuation and broken encoding, its legal form and a place behind it
 * set apart.
 *
 * @param written as it was given
 * @param letters all its letters and digits, as one word
 * @param joined its words as one, with the connecting words that {@code words} leaves out
 * @param squeezed its words as one, so that what is written together or apart is the same
 * @param words its words in order, without legal form, connecting words and place; never empty unless nothing of the
 *     name can be compared
 * @param legalForm its legal form, if it has one
 * @param place the place that was put behind it ({@code te Utrecht}, {@code (Zwolle)}), as words
 * @param branch whether it says that it is the Dutch branch of a foreign company
 */
public record NormalName(
        String written,
        String letters,
        String joined,
        String squeezed,
        List<String> words,
        Optional<LegalForm> legalForm,
        Optional<String> place,
        boolean branch) {

    /** Longest name that is read, in characters; the rest is left out. */
    public static final int LONGEST = 500;

    /** Takes the words over. */
    public NormalName {
        words = List.copyOf(words);
    }

    /** The letters and digits of a word as names are compared. */
    public static String folded(String word) {
        return Folding.compact(word);
    }

    /** As much of a text as is read. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Reads a name; one that has no letter or digit has no words. */
    public static NormalName of(String written) {
        return NameReader.read(written);
    }

    static NormalName of(
            String written,
            String letters,
            String joined,
            List<String> words,
            Optional<LegalForm> legalForm,
            Optional<String> place,
            boolean branch) {
        return new NormalName(written, letters, joined, String.join("", words), words, legalForm, place, branch);
    }

    /**
     * A name that was read before.
     *
     * @param formCode the code of its legal form; empty text when it has none
     */
    public static NormalName stored(
            String written,
            String letters,
            String joined,
            List<String> words,
            String formCode,
            Optional<String> place,
            boolean branch) {
        return of(written, letters, joined, words, LegalForms.withCode(formCode), place, branch);
    }

    /**
     * Reads what a list of bidders has in the place of a name, which may hold two: {@code Jansen B.V. h.o.d.n. De Eik}.
     *
     * @return at least one reading, the whole text last where it was taken apart
     */
    public static List<NormalName> readings(String written) {
        return TwoNames.readings(written);
    }

    /** The same name when its first word stands for a legal form: {@code St.} for Stichting. */
    public NormalName withFirstWordAs(LegalForm form) {
        return of(written, letters, joined, words.subList(1, words.size()), Optional.of(form), place, branch);
    }

    /** The code of its legal form; empty text when it has none. */
    public String formCode() {
        return legalForm.map(LegalForm::code).orElse("");
    }

    /** Whether there is nothing to compare. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
