package nl.tredewijzer.tender.crediting;

import nl.tredewijzer.model.Bilingual;

/** The kinds of outcome, which are different things and never mixed. */
public enum OutcomeKind implements Bilingual {
    CREDITED("korting", "reduction"),
    SATISFIED("ingevuld", "fulfilled"),
    EXEMPT("vrijgesteld", "exempt"),
    NO_VALID_CERTIFICATE("geen geldig certificaat gevonden", "no valid certificate found"),
    NEEDS_DECISION("beslissing nodig", "decision needed"),
    REGISTER_UNREACHABLE("register niet bereikt", "register not reached"),
    UNREADABLE_NUMBER("KvK-nummer onleesbaar", "KvK number unreadable"),
    NO_OBLIGATION("geen verplichting", "no obligation");

    private final String dutch;
    private final String english;

    OutcomeKind(String dutch, String english) {
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
