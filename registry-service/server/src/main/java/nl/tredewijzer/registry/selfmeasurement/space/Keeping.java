package nl.tredewijzer.registry.selfmeasurement.space;

/** What came of keeping a measurement. */
sealed interface Keeping {

    /** It is kept. */
    record Done(Kept kept) implements Keeping {}

    /** It is not. */
    enum Refused implements Keeping {
        /** The space holds as many as it may. */
        FULL,
        /** Its list of people and purchases is longer than what is kept. */
        TOO_LONG
    }
}
