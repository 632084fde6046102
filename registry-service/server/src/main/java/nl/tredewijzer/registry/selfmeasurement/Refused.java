package nl.tredewijzer.registry.selfmeasurement;

import nl.tredewijzer.model.Bilingual;

/**
 * Something that was sent and not taken, beside the numbers.
 *
 * @param field where it was sent
 * @param why not
 * @param isOfNumbers whether numbers are missing for it, so that there is nothing to measure
 */
public record Refused(String field, Bilingual why, boolean isOfNumbers) {

    /** A file that was not read. */
    static Refused file(String field, Bilingual why) {
        return new Refused(field, why, true);
    }

    /** A measurement that was not kept; it is measured all the same. */
    public static Refused keeping(String field, Bilingual why) {
        return new Refused(field, why, false);
    }
}
