package nl.tredewijzer.tender.policy;

import java.util.List;

/**
 * On which days a policy wants the certificate to be valid. The first of them is the day on which certificates are
 * tested; on the others, what was found then has to be valid too.
 *
 * @param moments the days, ascending, the tender deadline or the award first
 * @param sources keys of the sources that say so; none: no source states it, and the tender deadline is taken
 */
public record ValidityMoments(List<Moment> moments, List<String> sources) implements Sourced {

    /** No source states a day: the tender deadline is taken. */
    public static final ValidityMoments UNSTATED = new ValidityMoments(List.of(Moment.TENDER_DEADLINE), List.of());

    /** @throws IllegalArgumentException if neither deadline nor award is named, or another day than the deadline has no source */
    public ValidityMoments {
        moments = moments.stream().distinct().sorted().toList();
        sources = List.copyOf(sources);
        if (!moments.contains(Moment.TENDER_DEADLINE) && !moments.contains(Moment.AWARD)) {
            throw new IllegalArgumentException(
                    "A certificate is tested on the tender deadline or at the award at least");
        }
        if (sources.isEmpty() && !moments.equals(List.of(Moment.TENDER_DEADLINE))) {
            throw new IllegalArgumentException("Another moment of validity than the tender deadline names its source");
        }
    }

    /** Whether a source states the days. */
    public boolean isStated() {
        return !sources.isEmpty();
    }

    /** The moment on which certificates are tested: the tender deadline, or the award where only that is asked for. */
    public Moment tested() {
        return moments.get(0);
    }

    /** Whether the certificate has to be valid at this moment. */
    public boolean include(Moment moment) {
        return moments.contains(moment);
    }
}
