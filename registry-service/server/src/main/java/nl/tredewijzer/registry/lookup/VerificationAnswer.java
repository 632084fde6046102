package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.http.RegisterView;

/**
 * What the register says of each bidder that was asked, in the order of asking.
 *
 * @param validOnDefaulted whether nobody asked for the day: it is today, or that of {@code asKnownAt}
 * @param asKnownAt what was recorded later does not count; absent when all that is known now does
 * @param register the one state that all answers rest on
 */
public record VerificationAnswer(
        LocalDate validOn,
        boolean validOnDefaulted,
        Optional<String> asKnownAt,
        RegisterView register,
        List<VerifiedBidder> answers) {}
