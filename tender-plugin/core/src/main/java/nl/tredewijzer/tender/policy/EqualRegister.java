package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;

/**
 * Another register or proof that a policy treats like a grade of the ladder.
 *
 * @param register its name, as evidence names it
 * @param treatedAs the grade
 * @param sources keys of the sources that say so, at least one
 */
public record EqualRegister(String register, Grade treatedAs, List<String> sources) implements Sourced {

    /** @throws IllegalArgumentException if the name is blank or no source is named */
    public EqualRegister {
        if (register.isBlank()) {
            throw new IllegalArgumentException("A register has a name");
        }
        Objects.requireNonNull(treatedAs, "treatedAs");
        sources = Sourced.required("register treated as equal", sources);
    }
}
