package nl.tredewijzer.registry.matching;

import nl.tredewijzer.model.Bilingual;

/**
 * One thing that speaks for or against a candidate.
 *
 * @param code what it is, stable, such as {@code WORD_ADDED}
 * @param dutch what an officer reads, in Dutch
 * @param english the same in English
 * @param contribution what it adds to the evidence for this candidate, in log-odds; negative speaks against it
 */
public record MatchFeature(String code, String dutch, String english, double contribution) implements Bilingual {}
