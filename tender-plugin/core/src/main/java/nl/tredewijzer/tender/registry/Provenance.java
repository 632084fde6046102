package nl.tredewijzer.tender.registry;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How answers came here. It says nothing about what they are worth, so it never enters what is hashed.
 *
 * @param source the register's address, or another name for where the answers come from
 * @param cached whether they were kept from an earlier question
 * @param stale whether they were kept because a newer answer could not be had
 * @param confirmedAt when the register last said that it has nothing newer; empty when that is not known
 */
public record Provenance(String source, boolean cached, boolean stale, Optional<Instant> confirmedAt) {

    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confirmedAt, "confirmedAt");
    }

    /** Answers of which it is not known when the register last confirmed them. */
    public Provenance(String source, boolean cached, boolean stale) {
        this(source, cached, stale, Optional.empty());
    }

    /** Fresh answers from this source. */
    public static Provenance fresh(String source) {
        return new Provenance(source, false, false);
    }
}
