package nl.tredewijzer.tender.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.Settling;

/** What an officer decided about a bidder where register and policy do not. */
public sealed interface HumanDecision {

    /** Which bidder, by {@link nl.tredewijzer.tender.Bidder#key()}. */
    String bidder();

    /** For which lots; none: for all. */
    List<String> lots();

    /** By whom, when and why. */
    Recorded recorded();

    /** Whether it speaks about this bidder and lot. */
    default boolean isAbout(String key, Optional<String> lot) {
        return bidder().equalsIgnoreCase(key)
                && (lots().isEmpty()
                        || lot.filter(id -> lots().stream().anyMatch(id::equalsIgnoreCase))
                                .isPresent());
    }

    /**
     * Equivalent proof that a bidder without a certificate brought (art. 2.78a Aanbestedingswet 2012).
     *
     * @param bidder which bidder
     * @param lots for which lots; none: for all
     * @param proof what was brought
     * @param accepted as equal to which grade; empty: refused
     * @param recorded by whom, when and why
     */
    record EquivalentProof(String bidder, List<String> lots, String proof, Optional<Grade> accepted, Recorded recorded)
            implements HumanDecision {

        /** @throws IllegalArgumentException if the proof is blank */
        public EquivalentProof {
            Objects.requireNonNull(bidder, "bidder");
            lots = List.copyOf(lots);
            Objects.requireNonNull(accepted, "accepted");
            Objects.requireNonNull(recorded, "recorded");
            if (proof.isBlank()) {
                throw new IllegalArgumentException("A decision about proof says what the proof is");
            }
        }
    }

    /**
     * A choice where the policy is silent: what the certificate does, or what that was bought or realised does together.
     *
     * @param bidder which bidder
     * @param lots for which lots; none: for all
     * @param question what was asked; the choice answers no other question
     * @param effect what is done to the obligation, none that asks again
     * @param recorded by whom, when and why
     */
    record Choice(String bidder, List<String> lots, Question question, Effect effect, Recorded recorded)
            implements HumanDecision {

        /** @throws IllegalArgumentException if the effect decides nothing */
        public Choice {
            Objects.requireNonNull(bidder, "bidder");
            lots = List.copyOf(lots);
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(recorded, "recorded");
            if (effect.settling() == Settling.ASKS) {
                throw new IllegalArgumentException("A choice decides: " + effect.kind() + " does not");
            }
            if (question.isAboutTheObligation()) {
                throw new IllegalArgumentException(question + " asks what is owed: that is decided as OBLIGATION");
            }
        }
    }

    /**
     * Whether an obligation applies, and at which percentage, where neither the tender nor the policy settles it.
     *
     * @param bidder which bidder
     * @param lots for which lots; none: for all
     * @param question what was asked; the decision answers no other question
     * @param percentage the social return percentage that applies; empty: no obligation applies
     * @param recorded by whom, when and why
     */
    record ObligationDecision(
            String bidder, List<String> lots, Question question, Optional<Percentage> percentage, Recorded recorded)
            implements HumanDecision {

        /** @throws IllegalArgumentException if the question is not about what is owed */
        public ObligationDecision {
            Objects.requireNonNull(bidder, "bidder");
            lots = List.copyOf(lots);
            Objects.requireNonNull(percentage, "percentage");
            Objects.requireNonNull(recorded, "recorded");
            if (!question.isAboutTheObligation()) {
                throw new IllegalArgumentException(question + " does not ask what is owed: that is decided as CHOICE");
            }
        }
    }

    /**
     * Whether what a bidder holds can be used beside the obligation, where the policy does not say from which level or
     * for which contracts.
     *
     * @param bidder which bidder
     * @param lots for which lots; none: for all
     * @param criterion for which use, by {@link nl.tredewijzer.tender.policy.Shape#kind()}
     * @param usable whether it can be used for that
     * @param recorded by whom, when and why
     */
    record CriterionDecision(String bidder, List<String> lots, String criterion, boolean usable, Recorded recorded)
            implements HumanDecision {
        public CriterionDecision {
            Objects.requireNonNull(bidder, "bidder");
            lots = List.copyOf(lots);
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(recorded, "recorded");
        }
    }
}
