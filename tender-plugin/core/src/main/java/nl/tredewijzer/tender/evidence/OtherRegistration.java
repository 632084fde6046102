package nl.tredewijzer.tender.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a bidder stands in another register, as the officer saw it.
 *
 * @param bidder which bidder, by {@link nl.tredewijzer.tender.Bidder#key()}
 * @param register its name, as the policy names it
 * @param from first day of the registration
 * @param until last day, if it has one
 */
public record OtherRegistration(String bidder, String register, LocalDate from, Optional<LocalDate> until) {

    /** @throws IllegalArgumentException if the register has no name or the registration ends before it begins */
    public OtherRegistration {
        Objects.requireNonNull(bidder, "bidder");
        if (register.isBlank()) {
            throw new IllegalArgumentException("A register has a name");
        }
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("A registration does not end before it begins: " + from);
        }
    }

    /** Whether it holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
