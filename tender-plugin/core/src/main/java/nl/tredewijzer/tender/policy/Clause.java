package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;

/** A condition that somebody stated. */
public record Clause(Condition condition, List<String> sources) implements Sourced {

    /** @throws IllegalArgumentException if no source is named */
    public Clause {
        Objects.requireNonNull(condition, "condition");
        sources = Sourced.required("condition", sources);
    }
}
