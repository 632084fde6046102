package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.registry.http.RegisterView;

/**
 * The status of an organisation on a day.
 *
 * @param validOnDefaulted whether nobody asked for the day: it is today, or that of {@code asKnownAt}
 * @param asKnownAt what was recorded later does not count; absent when all that is known now does
 * @param status of the certificate that counts first, or {@code NOT_LISTED}
 * @param certificates all that cover the organisation, the one that counts first in front
 */
public record StatusAnswer(
        String kvkNumber,
        Optional<List<String>> repairs,
        LocalDate validOn,
        boolean validOnDefaulted,
        Optional<String> asKnownAt,
        String status,
        Optional<String> level,
        Optional<Boolean> thirtyPlus,
        Optional<String> certificateNumber,
        Optional<String> certificationBody,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<String> coveredAs,
        List<CertificateView> certificates,
        RegisterView register) {

    static StatusAnswer of(AskedNumber asked, AskedTimes times, OrganisationHistory history, RegisterState state) {
        Standing standing = history.standingOn(times.day());
        StandingView view = StandingView.of(standing, asked.number());
        return new StatusAnswer(
                asked.number().digits(),
                asked.repairs(),
                times.day(),
                times.valid().defaulted(),
                times.asKnownAt(),
                view.status(),
                view.level(),
                view.thirtyPlus(),
                view.certificateNumber(),
                view.certificationBody(),
                view.validFrom(),
                view.validUntil(),
                view.coveredAs(),
                certificates(standing, asked.number()),
                RegisterView.of(state));
    }

    static List<CertificateView> certificates(Standing standing, KvkNumber number) {
        return standing.certificates().stream()
                .map(held -> CertificateView.of(held.history(), standing.on(), number))
                .toList();
    }
}
