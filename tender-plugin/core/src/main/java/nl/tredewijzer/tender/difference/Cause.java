package nl.tredewijzer.tender.difference;

import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.crediting.CreditingInput;

/** A part of what an evaluation rests on, that can differ by itself. */
public enum Cause implements Bilingual {
    TENDER("de aanbesteding", "the tender") {
        @Override
        CreditingInput taken(CreditingInput from, CreditingInput into) {
            return into.about(from.tender());
        }

        @Override
        boolean differs(CreditingInput one, CreditingInput other) {
            return !one.tender().equals(other.tender());
        }
    },
    BIDDERS("de lijst van inschrijvers", "the list of bidders") {
        @Override
        CreditingInput taken(CreditingInput from, CreditingInput into) {
            return Swap.bidders(from, into);
        }

        @Override
        boolean differs(CreditingInput one, CreditingInput other) {
            return !BidderKey.inOrder(one.bidders()).equals(BidderKey.inOrder(other.bidders()));
        }
    },
    DOSSIER("wat naast het register bekend is", "what is known beside the register") {
        @Override
        CreditingInput taken(CreditingInput from, CreditingInput into) {
            return Swap.dossier(from, into);
        }

        @Override
        boolean differs(CreditingInput one, CreditingInput other) {
            return !DossierChanges.between(one.dossier(), other.dossier()).isEmpty();
        }
    },
    POLICY("het beleid", "the policy") {
        @Override
        CreditingInput taken(CreditingInput from, CreditingInput into) {
            return into.under(from.policy());
        }

        @Override
        boolean differs(CreditingInput one, CreditingInput other) {
            return !one.policy().equals(other.policy());
        }
    },
    REFERENCE_DATE("de peildatum", "the reference date") {
        @Override
        CreditingInput taken(CreditingInput from, CreditingInput into) {
            return into.on(from.referenceDate());
        }

        @Override
        boolean differs(CreditingInput one, CreditingInput other) {
            return !one.referenceDate().equals(other.referenceDate());
        }
    },
    REGISTER("het register", "the register") {
        @Override
        CreditingInput taken(CreditingInput from, CreditingInput into) {
            return Swap.answers(from, into);
        }

        @Override
        boolean differs(CreditingInput one, CreditingInput other) {
            return !RegisterChanges.between(one.answers(), other.answers()).isEmpty()
                    || one.numbers().stream()
                            .filter(other.numbers()::contains)
                            .anyMatch(number -> !EvidenceChanges.sameHistory(one, other, number));
        }
    };

    private final String dutch;
    private final String english;

    Cause(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** The second inputs with this part of the first. */
    abstract CreditingInput taken(CreditingInput from, CreditingInput into);

    /** Whether this part differs. */
    abstract boolean differs(CreditingInput one, CreditingInput other);

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
