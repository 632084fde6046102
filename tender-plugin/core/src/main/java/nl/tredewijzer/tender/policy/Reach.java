package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/**
 * For what a certificate counts.
 *
 * @param of every contract of the authority, or one by one
 * @param sources keys of the sources that say so, at least one
 */
public record Reach(Span of, List<String> sources) implements Sourced {

    /** Over what it reaches. */
    public enum Span implements Bilingual {
        /** Whoever holds it needs nothing more for any contract of the authority. */
        ORGANISATION("elke opdracht van deze opdrachtgever", "every contract of this authority"),
        /** It says nothing about other contracts of the authority. */
        CONTRACT("de opdracht waarvoor het wordt ingezet", "the contract for which it is used");

        private final String dutch;
        private final String english;

        Span(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** @throws IllegalArgumentException if no source is named */
    public Reach {
        Objects.requireNonNull(of, "of");
        sources = Sourced.required("reach", sources);
    }
}
