package nl.tredewijzer.registry.selfmeasurement.calculation;

/**
 * One condition of a reading, and whether it is met.
 *
 * @param code its name: {@code SHARE}
 * @param told what it asks, and what was found
 */
public record Condition(String code, Outcome outcome, Told told) {

    /** Whether a condition is met. */
    public enum Outcome {
        MET,
        NOT_MET,
        /** What was given does not say. */
        UNKNOWN
    }

    static Condition of(String code, boolean met, Told told) {
        return new Condition(code, met ? Outcome.MET : Outcome.NOT_MET, told);
    }
}
