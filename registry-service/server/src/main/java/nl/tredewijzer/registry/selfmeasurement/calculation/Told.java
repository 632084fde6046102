package nl.tredewijzer.registry.selfmeasurement.calculation;

import nl.tredewijzer.model.Bilingual;

/** A sentence or name in both languages. */
public record Told(String dutch, String english) implements Bilingual {}
