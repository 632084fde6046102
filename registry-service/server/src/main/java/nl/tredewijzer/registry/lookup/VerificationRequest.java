package nl.tredewijzer.registry.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bidders to be verified. Whom a buyer asks for is confidential: nothing of this is written to a log.
 *
 * @param validOn the day that counts; empty for today, or the day of {@code asKnownAt}
 * @param asKnownAt what was recorded later does not count; empty for all that is known now
 * @param bidders in order
 */
record VerificationRequest(Optional<LocalDate> validOn, Optional<Instant> asKnownAt, List<Bidder> bidders) {

    /** Most bidders in one request. */
    static final int MOST_BIDDERS = 1000;

    /**
     * One bidder, by number, by name or by both.
     *
     * @param kvkNumber as it was given; empty text where none was
     * @param name as it was given, stripped; empty where none was
     * @param place where it says it is, if anything
     * @param province in which province, if anything
     */
    record Bidder(String kvkNumber, Optional<String> name, Optional<String> place, Optional<String> province) {

        /** One who said nothing. */
        static final Bidder NONE = new Bidder("", Optional.empty(), Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "Bidder";
        }
    }

    @Override
    public String toString() {
        return "VerificationRequest[" + bidders.size() + " bidders]";
    }
}
