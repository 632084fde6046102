package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.index.KnownRegister;
import nl.tredewijzer.registry.matching.NameCandidate;

/**
 * An organisation that may be meant by a name, and what it held on the day as far as was known. It is for people to choose from: nothing of
 * it counts as an answer on the bidder.
 *
 * @param name how well the name fits it
 * @param status of the certificate that counts first, or {@code NOT_LISTED}
 */
public record FoundCandidate(
        String kvkNumber, NameFinding name, String status, Optional<String> level, Optional<Boolean> thirtyPlus) {

    static FoundCandidate of(NameCandidate candidate, KnownRegister known, LocalDate day) {
        KvkNumber number = candidate.kvkNumber();
        OrganisationHistory history =
                known.organisation(number).orElseGet(() -> OrganisationHistory.neverListed(number));
        StandingView view = StandingView.of(history.standingOn(day), number);
        return new FoundCandidate(
                number.digits(), NameFinding.of(candidate), view.status(), view.level(), view.thirtyPlus());
    }
}
