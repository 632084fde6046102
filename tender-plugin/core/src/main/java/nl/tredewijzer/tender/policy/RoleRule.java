package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BidderRole;

/**
 * How a policy counts the certificate of a party in some role.
 *
 * @param role the role of the holder
 * @param counts how it counts
 * @param sources keys of the sources that say so; none only for {@link #TENDERER_COUNTS}
 */
public record RoleRule(BidderRole role, Counting counts, List<String> sources) implements Sourced {

    /** Nobody has to say that the certificate of the party that bids alone counts. */
    public static final RoleRule TENDERER_COUNTS = new RoleRule(BidderRole.TENDERER, Counting.WHOLE, List.of());

    /** How the certificate of a party counts. */
    public enum Counting implements Bilingual {
        /** Over the whole obligation. */
        WHOLE("telt voor de hele verplichting", "counts for the whole obligation"),
        /** Over the share that the party has in the contract. */
        SHARE("telt naar het aandeel in de opdracht", "counts by the share in the contract"),
        /** Not at all. */
        NOT("telt niet", "does not count");

        private final String dutch;
        private final String english;

        Counting(String dutch, String english) {
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
    public RoleRule {
        Objects.requireNonNull(counts, "counts");
        sources = List.copyOf(sources);
        if (sources.isEmpty() && (role != BidderRole.TENDERER || counts != Counting.WHOLE)) {
            throw new IllegalArgumentException("A rule about a role names its source: " + role.english());
        }
    }
}
