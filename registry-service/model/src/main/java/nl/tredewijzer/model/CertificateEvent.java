package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a certificate. What is known of it is the fold of its events, in the order of the ledger;
 * none is ever changed; only text in it can be taken away ({@link Redacted}), and then that is told.
 */
public sealed interface CertificateEvent {

    /** Longest reason, in characters. */
    int LONGEST_REASON = 2000;

    /** The certificate it happened to. */
    CertificateId id();

    /** Its kind. */
    EventType type();

    /** What the certificate says from here on, or empty when the event says nothing about it. */
    default Optional<Certificate> content() {
        return Optional.empty();
    }

    /** The certificate was granted. */
    record Issued(Certificate certificate) implements CertificateEvent {
        public Issued {
            Objects.requireNonNull(certificate, "certificate");
        }

        @Override
        public CertificateId id() {
            return certificate.id();
        }

        @Override
        public EventType type() {
            return EventType.ISSUED;
        }

        @Override
        public Optional<Certificate> content() {
            return Optional.of(certificate);
        }
    }

    /** The certificate was recorded wrongly; it reads as given here, on every day, as the register knows it since. */
    record Corrected(Certificate certificate, String reason) implements CertificateEvent {
        public Corrected {
            Objects.requireNonNull(certificate, "certificate");
            Text.required("reason", reason, LONGEST_REASON);
        }

        @Override
        public CertificateId id() {
            return certificate.id();
        }

        @Override
        public EventType type() {
            return EventType.CORRECTED;
        }

        @Override
        public Optional<Certificate> content() {
            return Optional.of(certificate);
        }
    }

    /** A turn in a certificate's life that counts from a day, which may lie before the day it was recorded. */
    sealed interface Turn extends CertificateEvent {

        /** The first day on which it counts. */
        LocalDate effectiveFrom();

        /** Why, in the words of the body. */
        String reason();
    }

    /** The certificate does not count for the time being. */
    record Suspended(CertificateId id, LocalDate effectiveFrom, String reason) implements Turn {
        public Suspended {
            check(id, effectiveFrom, reason);
        }

        @Override
        public EventType type() {
            return EventType.SUSPENDED;
        }
    }

    /** A suspension, or a withdrawal made by mistake, ends. */
    record Reinstated(CertificateId id, LocalDate effectiveFrom, String reason) implements Turn {
        public Reinstated {
            check(id, effectiveFrom, reason);
        }

        @Override
        public EventType type() {
            return EventType.REINSTATED;
        }
    }

    /** The certificate does not count any more. */
    record Withdrawn(CertificateId id, LocalDate effectiveFrom, String reason) implements Turn {
        public Withdrawn {
            check(id, effectiveFrom, reason);
        }

        @Override
        public EventType type() {
            return EventType.WITHDRAWN;
        }
    }

    /**
     * Text in an earlier event of the certificate was taken away. It says nothing about the certificate: the replacement
     * is read in the place of the earlier event, at its time.
     *
     * @param redactedSequence the earlier event, no redaction itself
     * @param replacement what is read in its place, of the same type and for the same certificate
     * @param reason why: a court order, a request of the person who is named
     */
    record Redacted(long redactedSequence, CertificateEvent replacement, String reason) implements CertificateEvent {

        /** @throws IllegalArgumentException if the sequence is below 1, or the replacement a redaction itself */
        public Redacted {
            if (redactedSequence < 1) {
                throw new IllegalArgumentException("A sequence begins at 1: " + redactedSequence);
            }
            if (replacement instanceof Redacted) {
                throw new IllegalArgumentException("A redaction does not stand in the place of an event");
            }
            Objects.requireNonNull(replacement, "replacement");
            Text.required("reason", reason, LONGEST_REASON);
        }

        @Override
        public CertificateId id() {
            return replacement.id();
        }

        @Override
        public EventType type() {
            return EventType.REDACTED;
        }
    }

    private static void check(CertificateId id, LocalDate effectiveFrom, String reason) {
        Objects.requireNonNull(id, "id");
        if (!Validity.isPlausible(effectiveFrom)) {
            throw new IllegalArgumentException("A turn counts from a day between 1900 and 2199: " + effectiveFrom);
        }
        Text.required("reason", reason, LONGEST_REASON);
    }
}
