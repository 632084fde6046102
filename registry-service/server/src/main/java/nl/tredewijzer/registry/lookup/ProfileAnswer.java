package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.registry.http.RegisterView;
import nl.tredewijzer.registry.index.OrganisationProfile;

/**
 * Everything the register says of an organisation.
 *
 * @param name its name on the certificate recorded last; absent when none covers it any more
 * @param otherNames how other certificates write its name
 * @param certificates all that cover it, the one that counts first in front
 * @param noLongerCovering those that named it once, before they were corrected
 */
public record ProfileAnswer(
        String kvkNumber,
        Optional<List<String>> repairs,
        Optional<String> name,
        List<String> otherNames,
        List<String> tradingNames,
        List<String> formerNames,
        Optional<String> place,
        Optional<String> province,
        Optional<String> sector,
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
        List<CertificateView> noLongerCovering,
        RegisterView register) {

    static ProfileAnswer of(AskedNumber asked, AskedTimes times, OrganisationHistory history, RegisterState state) {
        Optional<OrganisationProfile> profile = OrganisationProfile.of(history);
        Standing standing = history.standingOn(times.day());
        StandingView view = StandingView.of(standing, asked.number());
        return new ProfileAnswer(
                asked.number().digits(),
                asked.repairs(),
                profile.map(OrganisationProfile::name),
                profile.map(OrganisationProfile::otherNames).orElse(List.of()),
                profile.map(OrganisationProfile::tradingNames).orElse(List.of()),
                profile.map(OrganisationProfile::formerNames).orElse(List.of()),
                profile.flatMap(OrganisationProfile::place),
                profile.flatMap(OrganisationProfile::province),
                profile.flatMap(OrganisationProfile::sector),
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
                StatusAnswer.certificates(standing, asked.number()),
                noLongerCovering(history, times.day()),
                RegisterView.of(state));
    }

    private static List<CertificateView> noLongerCovering(OrganisationHistory history, LocalDate day) {
        return history.certificates().stream()
                .filter(certificate ->
                        certificate.certificate().entity(history.kvkNumber()).isEmpty())
                .map(certificate -> CertificateView.of(certificate, day, history.kvkNumber()))
                .toList();
    }
}
