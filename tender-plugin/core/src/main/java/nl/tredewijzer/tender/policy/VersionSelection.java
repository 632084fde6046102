package nl.tredewijzer.tender.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Tender;

/**
 * Which day of a tender decides which version of the policy holds.
 *
 * @param by the day
 * @param sources keys of the sources that say so, at least one
 */
public record VersionSelection(Day by, List<String> sources) implements Sourced {

    /** A day of a tender. */
    public enum Day implements Bilingual {
        PUBLICATION("publicatie", "publication"),
        AWARD("gunning", "award");

        private final String dutch;
        private final String english;

        Day(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        /** The day, as far as the tender gives it. */
        public Optional<LocalDate> of(Tender tender) {
            return this == PUBLICATION ? tender.publication() : tender.award();
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
    public VersionSelection {
        Objects.requireNonNull(by, "by");
        sources = Sourced.required("selection of a version", sources);
    }
}
