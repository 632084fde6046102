package nl.tredewijzer.tender.crediting;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.registry.Unreachability;

/** What came of testing one bidder. */
public sealed interface Outcome {

    /** Which kind of outcome it is. */
    OutcomeKind kind();

    /** The rule of the policy that led to it, where one did. */
    default Optional<CreditRule> rule() {
        return Optional.empty();
    }

    /** Which part of the obligation is taken away, where a rule says so. */
    default Optional<Percentage> reduction() {
        return Optional.empty();
    }

    /** A rule reduces, fulfils or lifts the obligation. */
    record ByRule(OutcomeKind kind, CreditRule applied) implements Outcome {
        public ByRule {
            Objects.requireNonNull(applied, "applied");
            if (kind != OutcomeKind.CREDITED && kind != OutcomeKind.SATISFIED && kind != OutcomeKind.EXEMPT) {
                throw new IllegalArgumentException("A rule does not lead to " + kind);
            }
        }

        @Override
        public Optional<CreditRule> rule() {
            return Optional.of(applied);
        }

        @Override
        public Optional<Percentage> reduction() {
            return applied.effect().reduction();
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
    record NeedsDecision(Optional<CreditRule> silent) implements Outcome {
        public NeedsDecision {
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

    /** The contract lies below the threshold. */
    record NoObligation() implements Outcome {
        @Override
        public OutcomeKind kind() {
            return OutcomeKind.NO_OBLIGATION;
        }
    }
}
