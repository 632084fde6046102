package nl.tredewijzer.registry.reconciliation;

import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.registry.index.OrganisationProfile;
import nl.tredewijzer.registry.index.RegisterSnapshot;
import nl.tredewijzer.registry.lookup.StandingView;

/**
 * What the register says of an organisation on a day.
 *
 * @param profile who it is
 * @param standing what it held on the day
 */
record Facts(String kvkNumber, OrganisationProfile profile, StandingView standing) {

    /** The facts about the organisation with a number, or empty when nothing covers it. */
    static Optional<Facts> of(KvkNumber number, LocalDate day, RegisterSnapshot snapshot) {
        return snapshot.organisation(number).flatMap(history -> of(history, day));
    }

    /** The facts about an organisation, or empty when nothing covers it. */
    static Optional<Facts> of(OrganisationHistory history, LocalDate day) {
        KvkNumber number = history.kvkNumber();
        return OrganisationProfile.of(history)
                .map(profile -> new Facts(number.digits(), profile, StandingView.of(history.standingOn(day), number)));
    }
}
