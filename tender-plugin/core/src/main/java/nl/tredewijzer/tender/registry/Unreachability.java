package nl.tredewijzer.tender.registry;

import nl.tredewijzer.model.Bilingual;

/** Why the register gave no answer that can be used. */
public enum Unreachability implements Bilingual {
    CONNECTION_FAILED("er kwam geen verbinding tot stand", "no connection could be made"),
    TIMED_OUT("het antwoord bleef uit", "no answer came in time"),
    TOO_BUSY("het register had het te druk", "the register was too busy"),
    REFUSED("het register weigerde de vraag", "the register refused the question"),
    FAILED("het register meldde een storing", "the register reported a failure"),
    UNINTELLIGIBLE("het antwoord was niet te begrijpen", "the answer could not be understood"),
    MOVED(
            "het register veranderde steeds tussen de deelvragen",
            "the register kept changing between the parts of the question"),
    NO_SNAPSHOT(
            "er is geen bruikbare momentopname van het register",
            "there is no snapshot of the register that can be used"),
    OFFLINE(
            "er wordt met een momentopname gewerkt, die geen namen kent",
            "work goes on a snapshot, which knows no names"),
    INTERRUPTED("de vraag werd afgebroken", "the question was interrupted");

    private final String dutch;
    private final String english;

    Unreachability(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
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
