package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.registry.http.RegisterView;

/**
 * What the register says of each bidder that was asked, in the order of asking.
 *
 * @param validOnDefaulted whether nobody asked for the day: it is today
 * @param register the one state that all answers rest on
 */
public record VerificationAnswer(
        LocalDate validOn, boolean validOnDefaulted, RegisterView register, List<VerifiedBidder> answers) {}
