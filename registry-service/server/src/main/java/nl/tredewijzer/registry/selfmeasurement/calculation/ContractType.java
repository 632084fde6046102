package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;

/**
 * On which footing somebody works.
 *
 * @param code its name in files and requests: {@code REGULAR}
 * @param kind what it means for PSO 30+
 */
public record ContractType(String code, Told name, BigDecimal weight, Kind kind, Certainty certainty, Source source) {

    /** What a type of contract means for PSO 30+. */
    public enum Kind {
        /** Employed by the organisation itself. */
        REGULAR,
        /** Employed by the organisation under an arrangement. */
        EMPLOYED,
        /** Employed by another, working here. */
        SECONDED,
        /** No employment. */
        NO_EMPLOYMENT
    }
}
