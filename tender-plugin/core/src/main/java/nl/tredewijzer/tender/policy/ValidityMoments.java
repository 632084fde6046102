package nl.tredewijzer.tender.policy;

import java.util.List;

/**
 * On which days a policy wants the certificate to be valid.
 *
 * @param moments the days, ascending, the tender deadline among them
 * @param sources keys of the sources that say so; none: no source states it, and the tender deadline is taken
 */
public record ValidityMoments(List<Moment> moments, List<String> sources) implements Sourced {

    /** No source states a day: the tender deadline is taken. */
    public static final ValidityMoments UNSTATED = new ValidityMoments(List.of(Moment.TENDER_DEADLINE), List.of());

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

    /** Whether the certificate has to be valid at this moment. */
    public boolean include(Moment moment) {
        return moments.contains(moment);
    }
}
