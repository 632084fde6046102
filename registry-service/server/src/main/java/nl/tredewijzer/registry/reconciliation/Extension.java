package nl.tredewijzer.registry.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which properties of which organisations are to be fetched.
 *
 * @param ids identifiers as they were given; what is no KvK number of the register has no values
 * @param columns one for each property
 */
record Extension(List<String> ids, List<Column> columns) {

    /** Most organisations in one request. */
    static final int MOST_IDS = 1000;

    /** The name of the setting that says on which day something must be so. */
    static final String VALID_ON = "validOn";

    /**
     * A property to be fetched.
     *
     * @param validOn the day that counts; today when absent
     */
    record Column(Property property, Optional<LocalDate> validOn) {}

    @Override
    public String toString() {
        return "Extension[" + ids.size() + " organisations]";
    }
}
