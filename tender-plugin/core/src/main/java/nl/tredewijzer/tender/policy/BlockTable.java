package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;

/**
 * A table of building blocks that stands by itself.
 *
 * @param id its name in the catalogue
 * @param authority who made it
 * @param blocks the values
 * @param sources what they were read in, at least one
 */
public record BlockTable(String id, String authority, BuildingBlocks blocks, List<Source> sources) {
    public BlockTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(authority, "authority");
        sources = List.copyOf(sources);
        Citations.require(sources, blocks.sources().stream());
    }
}
