package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bidders to be verified. Whom a buyer asks for is confidential: nothing of this is written to a log.
 *
 * @param validOn the day that counts; empty for today
 * @param numbers the KvK number of each bidder as it was given, in order; empty text where none was
 */
record VerificationRequest(Optional<LocalDate> validOn, List<String> numbers) {

    /** Most bidders in one request. */
    static final int MOST_BIDDERS = 1000;

    @Override
    public String toString() {
        return "VerificationRequest[" + numbers.size() + " bidders]";
    }
}
