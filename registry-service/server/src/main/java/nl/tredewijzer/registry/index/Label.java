package nl.tredewijzer.registry.index;

/**
 * A place, province or sector that organisations of the register have.
 *
 * @param facet which of the three
 * @param value as the register writes it
 */
public record Label(Facet facet, String value) {}
