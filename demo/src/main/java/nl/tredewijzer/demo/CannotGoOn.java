package nl.tredewijzer.demo;

/** What keeps the demo from going on, in one sentence for the person at the keyboard. */
public final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong, and what to do about it */
    public CannotGoOn(String sentence) {
        super(sentence);
    }
}
