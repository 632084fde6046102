package nl.tredewijzer.tender.formats.source;

import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;

/**
 * How many tenders came in, as a notice or release reports it.
 *
 * @param lot for which lot, if for one
 * @param kind what was counted
 * @param count how many
 */
public record ReceivedTenders(Optional<String> lot, Kind kind, int count) {

    /** What is counted. */
    public enum Kind implements Bilingual {
        /** All tenders. */
        ALL("inschrijvingen", "tenders"),
        /** The electronic ones among them. */
        ELECTRONIC("elektronische inschrijvingen", "electronic tenders"),
        /** The valid ones among them. */
        VALID("geldige inschrijvingen", "valid tenders");

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

    /** @throws IllegalArgumentException if the count is negative */
    public ReceivedTenders {
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(kind, "kind");
        if (count < 0) {
            throw new IllegalArgumentException("A count is not negative: " + count);
        }
    }
}
