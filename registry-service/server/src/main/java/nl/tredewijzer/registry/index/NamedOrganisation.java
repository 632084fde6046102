package nl.tredewijzer.registry.index;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.names.NormalName;

/**
 * An organisation as its names go.
 *
 * @param names every name, the current one first
 * @param place where it is, if known
 * @param province in which province, if known
 */
public record NamedOrganisation(
        KvkNumber kvkNumber, List<Named> names, Optional<String> place, Optional<String> province) {

    /** A name and what it is to the organisation. */
    public record Named(NameKind kind, NormalName name) {}
}
