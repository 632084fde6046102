package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.Percentage;

/**
 * How much of the obligation a category can fill at most.
 *
 * @param category the category, as purchases and building blocks name it
 * @param ofObligation the part of the obligation
 * @param sources keys of the sources that say so, at least one
 */
public record Cap(String category, Percentage ofObligation, List<String> sources) implements Sourced {

    /** @throws IllegalArgumentException if the category is blank or no source is named */
    public Cap {
        if (category.isBlank()) {
            throw new IllegalArgumentException("A cap names its category");
        }
        Objects.requireNonNull(ofObligation, "ofObligation");
        sources = Sourced.required("cap", sources);
    }
}
