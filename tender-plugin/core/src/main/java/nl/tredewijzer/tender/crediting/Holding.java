package nl.tredewijzer.tender.crediting;

import java.util.Optional;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.policy.EqualRegister;
import nl.tredewijzer.tender.policy.Grade;

/** What a bidder can use, and where that comes from. */
sealed interface Holding {

    /** The grade whose rule counts. */
    Grade grade();

    /** A certificate that was valid on the reference date. */
    record Certificate(Evidence leading, Standing standing) implements Holding {
        @Override
        public Grade grade() {
            return leading.grade();
        }
    }

    /** A place in another register that the policy treats like a grade. */
    record Registered(OtherRegistration registration, EqualRegister equal) implements Holding {
        @Override
        public Grade grade() {
            return equal.treatedAs();
        }
    }

    /** Other proof that an officer accepted. */
    record Proven(HumanDecision.EquivalentProof proof) implements Holding {
        @Override
        public Grade grade() {
            return proof.accepted().orElseThrow();
        }
    }

    /** The better of two, the first where they are equal. */
    static Optional<Holding> better(Optional<Holding> one, Optional<Holding> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().grade().compareTo(one.get().grade()) > 0 ? other : one;
    }
}
