package nl.tredewijzer.tender.crediting;

import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.policy.Effect;

/** The kinds of outcome, which are different things and never mixed. */
public enum OutcomeKind implements Bilingual {
    CREDITED("korting", "reduction"),
    SATISFIED("ingevuld", "fulfilled"),
    EXEMPT("vrijgesteld", "exempt"),
    NOT_CREDITED("telt volgens het beleid niet", "does not count by the policy"),
    NO_VALID_CERTIFICATE("geen geldig certificaat gevonden", "no valid certificate found"),
    NEEDS_DECISION("beslissing nodig", "decision needed"),
    REGISTER_UNREACHABLE("register niet bereikt", "register not reached"),
    UNREADABLE_NUMBER("geen leesbaar KvK-nummer", "no readable KvK number"),
    NO_OBLIGATION("geen verplichting", "no obligation");

    private final String dutch;
    private final String english;

    OutcomeKind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** What an effect that decides something comes to. */
    static OutcomeKind of(Effect effect) {
        return switch (effect.settling()) {
            case REDUCES -> CREDITED;
            case FULFILS -> SATISFIED;
            case LIFTS -> EXEMPT;
            case LEAVES -> NOT_CREDITED;
            case ASKS -> NEEDS_DECISION;
        };
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
