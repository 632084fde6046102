package nl.tredewijzer.tender.decision;

import nl.tredewijzer.model.Bilingual;

/** A decision that decides nothing about this evaluation, and why. */
public final class DecisionRefused extends IllegalArgumentException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    DecisionRefused(Bilingual reason) {
        super(reason.english());
        this.reason = reason;
    }

    @Override
    public String dutch() {
        return reason.dutch();
    }

    @Override
    public String english() {
        return reason.english();
    }
}
