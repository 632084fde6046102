package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Days on which a certificate had one status.
 *
 * @param from first day, or empty: since ever
 * @param until last day, or empty: for ever
 * @param status the status on each of these days
 */
public record Interval(Optional<LocalDate> from, Optional<LocalDate> until, CertificateStatus status) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Interval {
        Objects.requireNonNull(status, "status");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("An interval does not end before it begins: " + from + " – " + until);
        }
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the certificate held on these days: valid, or suspended for the time being. */
    boolean isInForce() {
        return status == CertificateStatus.VALID || status == CertificateStatus.SUSPENDED;
    }

    /** Whether the two have a day in common. */
    boolean meets(Interval other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Interval other) {
        return until.isPresent() && other.from.isPresent() && until.get().isBefore(other.from.get());
    }
}
