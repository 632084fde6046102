package nl.tredewijzer.registry.matching;

import java.util.List;

/**
 * What a name was found to mean.
 *
 * @param verdict that of the first candidate; {@link Verdict#NONE} without candidates
 * @param candidates the best first; at most one of them is {@link Verdict#CERTAIN}
 */
public record NameMatch(Verdict verdict, List<NameCandidate> candidates) {

    static NameMatch of(List<NameCandidate> candidates) {
        return new NameMatch(
                candidates.isEmpty() ? Verdict.NONE : candidates.get(0).verdict(), candidates);
    }
}
