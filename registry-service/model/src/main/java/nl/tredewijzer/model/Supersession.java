package nl.tredewijzer.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a later certificate named this one as the one it replaces.
 *
 * @param by the later certificate
 * @param from its first day, from which the earlier one is superseded
 * @param sequence the event that said so
 */
public record Supersession(CertificateId by, LocalDate from, long sequence) {
    public Supersession {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(from, "from");
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence begins at 1: " + sequence);
        }
    }
}
