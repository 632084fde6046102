package nl.tredewijzer.registry.names;

/** A letter that some program could not show and put a mark for: {@code Gr?nenthal}. */
public final class LostLetter {

    /** Stands in words for a letter that nobody knows any more. */
    public static final char MARK = '?';

    private LostLetter() {}

    static String marked(String word) {
        return word.replace('\uFFFD', MARK).replace('\u25A0', MARK).replace('\u25A1', MARK);
    }
}
