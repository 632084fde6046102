package nl.tredewijzer.tender.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a policy is in force, both included.
 *
 * @param from first day, if a source states it
 * @param until last day, if it ended
 */
public record InForce(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public InForce {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("A policy does not end before it begins: " + from + " – " + until);
        }
    }

    /** Whether the policy is known not to hold on the day. */
    public boolean excludes(LocalDate day) {
        return from.filter(day::isBefore).isPresent()
                || until.filter(day::isAfter).isPresent();
    }
}
