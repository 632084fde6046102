package nl.tredewijzer.tender.crediting;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.registry.Unreachability;

/** What came of testing one bidder. */
public sealed interface Outcome {

    /** Which kind of outcome it is. */
    OutcomeKind kind();

    /** The rule of the policy that led to it, where one did. */
    default Optional<CreditRule> rule() {
        return Optional.empty();
    }

    /** What is done to the obligation, by a rule or by a decision. */
    default Optional<Effect> effect() {
        return Optional.empty();
    }

    /** Which part of the obligation is taken away, where a rule says so. */
    default Optional<Percentage> reduction() {
        return effect().flatMap(Effect::reduction);
    }

    /** Whether somebody or the register has to speak first. */
    default boolean isOpen() {
        return switch (kind()) {
            case NEEDS_DECISION, REGISTER_UNREACHABLE, UNREADABLE_NUMBER -> true;
            case CREDITED, SATISFIED, EXEMPT, NOT_CREDITED, NO_VALID_CERTIFICATE, NO_OBLIGATION -> false;
        };
    }

    /** A rule reduces, fulfils or lifts the obligation, or says that nothing is taken off. */
    record ByRule(OutcomeKind kind, CreditRule applied) implements Outcome {
        public ByRule {
            if (kind != OutcomeKind.of(applied.effect()) || kind == OutcomeKind.NEEDS_DECISION) {
                throw new IllegalArgumentException("This rule does not lead to " + kind);
            }
        }

        @Override
        public Optional<CreditRule> rule() {
            return Optional.of(applied);
        }

        @Override
        public Optional<Effect> effect() {
            return Optional.of(applied.effect());
        }
    }

    /** The policy is silent, and somebody decided. */
    record ByDecision(HumanDecision.Choice choice) implements Outcome {
        public ByDecision {
            Objects.requireNonNull(choice, "choice");
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.of(choice.effect());
        }

        @Override
        public Optional<Effect> effect() {
            return Optional.of(choice.effect());
        }
    }

    /** The policy says that this certificate does not count here; {@code unmet} is the rule whose condition fails. */
    record NotCredited(Optional<CreditRule> unmet) implements Outcome {
        public NotCredited {
            Objects.requireNonNull(unmet, "unmet");
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NOT_CREDITED;
        }

        @Override
        public Optional<CreditRule> rule() {
            return unmet;
        }
    }

    /** No certificate was valid on the day; {@code nearest} is what stands nearest to it, if anything is listed. */
    record NoValidCertificate(Optional<CertificateStatus> nearest) implements Outcome {
        public NoValidCertificate {
            Objects.requireNonNull(nearest, "nearest");
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NO_VALID_CERTIFICATE;
        }
    }

    /** No source says what follows: a human decides. {@code silent} is the rule that says nothing, if that is why. */
    record NeedsDecision(Question question, Optional<CreditRule> silent) implements Outcome {
        public NeedsDecision {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(silent, "silent");
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NEEDS_DECISION;
        }

        @Override
        public Optional<CreditRule> rule() {
            return silent;
        }
    }

    /** The register was not consulted. */
    record RegisterUnreachable(Unreachability reason) implements Outcome {
        public RegisterUnreachable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.REGISTER_UNREACHABLE;
        }
    }

    /** The bidder has no KvK number that can be asked about. */
    record UnreadableNumber(KvkReading.Cause cause) implements Outcome {
        public UnreadableNumber {
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public OutcomeKind kind() {
            return OutcomeKind.UNREADABLE_NUMBER;
        }
    }

    /** No obligation applies to the contract. */
    record NoObligation() implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NO_OBLIGATION;
        }
    }
}
