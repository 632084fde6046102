package nl.tredewijzer.benchmark.names.variation;

import java.util.Optional;
import java.util.Random;

/**
 * A way in which a name comes to be written.
 *
 * @param kind its name; before the colon stands its family
 * @param meaning whether the organisation is still the one that is meant
 * @param rule how it is done
 */
record Variation(String kind, Meaning meaning, Rule rule) {

    /** Who is meant by what came about. */
    enum Meaning {
        /** The organisation whose name it was. */
        SAME,
        /** Another one, which is not listed. */
        ANOTHER,
        /** Another one that differs in its legal form and nothing else. */
        OTHER_FORM
    }

    /** Writes a name otherwise, or says that it cannot. */
    @FunctionalInterface
    interface Rule {
        Optional<String> apply(String name, Random random);
    }

    static Variation same(String kind, Rule rule) {
        return new Variation(kind, Meaning.SAME, rule);
    }

    static Variation another(String kind, Rule rule) {
        return new Variation(kind, Meaning.ANOTHER, rule);
    }
}
