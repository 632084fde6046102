package nl.tredewijzer.model.receipt;

import nl.tredewijzer.model.Bilingual;

/** That something does not read, with the technical message why, which is in English in both languages. */
final class Unreadable implements Bilingual {

    private final String dutch;
    private final String english;

    /**
     * @param dutch what does not read, without a full stop
     * @param english the same in English
     * @param cause whose message says why
     */
    Unreadable(String dutch, String english, Exception cause) {
        this.dutch = dutch + " (technische melding: " + cause.getMessage() + ")";
        this.english = english + ": " + cause.getMessage();
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
