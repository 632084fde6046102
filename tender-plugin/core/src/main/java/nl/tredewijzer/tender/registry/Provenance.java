package nl.tredewijzer.tender.registry;

import java.util.Objects;

/**
 * How answers came here. It says nothing about what they are worth, so it never enters what is hashed.
 *
 * @param source the register's address, or another name for where the answers come from
 * @param cached whether they were kept from an earlier question
 * @param stale whether they were kept because a newer answer could not be had
 */
public record Provenance(String source, boolean cached, boolean stale) {

    public Provenance {
        Objects.requireNonNull(source, "source");
    }

    /** Fresh answers from this source. */
    public static Provenance fresh(String source) {
        return new Provenance(source, false, false);
    }
}
