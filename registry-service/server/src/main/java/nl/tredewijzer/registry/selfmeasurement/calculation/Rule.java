package nl.tredewijzer.registry.selfmeasurement.calculation;

/**
 * A rule of the scheme in our own words.
 *
 * @param code its name, the same in each version: {@code direct}
 * @param told what it says
 */
public record Rule(String code, Told told, Certainty certainty, Source source) {}
