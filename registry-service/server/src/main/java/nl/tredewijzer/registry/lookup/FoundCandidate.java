package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.matching.NameCandidate;

/**
 * An organisation that may be meant by a name, and what it held on the day. It is for people to choose from: nothing of
 * it counts as an answer on the bidder.
 *
 * @param name how well the name fits it
 * @param status of the certificate that counts first, or {@code NOT_LISTED}
 */
public record FoundCandidate(
        String kvkNumber, NameFinding name, String status, Optional<String> level, Optional<Boolean> thirtyPlus) {

    static FoundCandidate of(NameCandidate candidate, RegisterSnapshot snapshot, LocalDate day) {
        KvkNumber number = candidate.kvkNumber();
        StandingView view =
                StandingView.of(snapshot.organisation(number).orElseThrow().standingOn(day), number);
        return new FoundCandidate(
                number.digits(), NameFinding.of(candidate), view.status(), view.level(), view.thirtyPlus());
    }
}
