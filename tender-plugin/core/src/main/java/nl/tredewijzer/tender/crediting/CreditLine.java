package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Money;

/**
 * A part of what is credited.
 *
 * @param kind where it comes from
 * @param what what it is for, in a few words
 * @param lot for which lot, where it is for one
 * @param counted the euros that count; all lines together are what is credited
 * @param stated the euros before the cap of its category and before the obligation was full
 * @param sources keys of the sources of the rule that it follows from
 */
public record CreditLine(
        Kind kind, Bilingual what, Optional<String> lot, Money counted, Money stated, List<String> sources) {

    /** Where a part comes from. */
    public enum Kind implements Bilingual {
        CERTIFICATE("certificaat", "certificate"),
        DECISION("beslissing", "decision"),
        PURCHASE("inkoop", "purchase"),
        EFFORT("bouwblok", "building block");

        private final String dutch;
        private final String english;

        Kind(String dutch, String english) {
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

    public CreditLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(stated, "stated");
        sources = List.copyOf(sources);
    }
}
