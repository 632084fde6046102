package nl.tredewijzer.registry.matching;

import java.util.List;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.NameKind;

/**
 * An organisation that may be meant.
 *
 * @param name that of its names which comes nearest, as registered
 * @param nameKind what that name is to it
 * @param currentName its current name
 * @param score from 0 to 100, in hundredths: of answers with such a score about this share is right, whatever was asked
 * @param features what led to it, the weightiest first
 */
public record NameCandidate(
        KvkNumber kvkNumber,
        String name,
        NameKind nameKind,
        String currentName,
        Verdict verdict,
        double score,
        List<MatchFeature> features) {}
