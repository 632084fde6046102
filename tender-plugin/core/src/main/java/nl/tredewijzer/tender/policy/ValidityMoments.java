package nl.tredewijzer.tender.policy;

import java.util.List;

/**
 * On which days a policy wants the certificate to be valid.
 *
 * @param moments the days, ascending, the tender deadline among them
 * @param sources keys of the sources that say so; none: no source states it, and the tender deadline is taken
 */
public record ValidityMoments(List<Moment> moments, List<String> sources) {

    /** @throws IllegalArgumentException if the tender deadline is missing, or another day has no source */
    public ValidityMoments {
        moments = moments.stream().distinct().sorted().toList();
        sources = List.copyOf(sources);
        if (!moments.contains(Moment.TENDER_DEADLINE)) {
            throw new IllegalArgumentException("A certificate is tested on the tender deadline at least");
        }
        if (sources.isEmpty() && moments.size() > 1) {
            throw new IllegalArgumentException("A further moment of validity names its source");
        }
    }

    /** Whether a source states the days. */
    public boolean isStated() {
        return !sources.isEmpty();
    }

    /** Whether the certificate has to be valid on the last day of the contract too. */
    public boolean includesEndOfTerm() {
        return moments.contains(Moment.END_OF_TERM);
    }
}
