package nl.tredewijzer.registry.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.Interval;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ProfileText;
import nl.tredewijzer.registry.index.OrganisationProfile;

/**
 * What the register knows of an organisation today.
 *
 * @param today the day, in the Netherlands
 * @param state what it rests on
 */
record Profile(OrganisationHistory history, LocalDate today, RegisterState state) {

    KvkNumber number() {
        return history.kvkNumber();
    }

    Optional<OrganisationProfile> described() {
        return OrganisationProfile.of(history);
    }

    String name(PageLanguage language) {
        return described()
                .map(OrganisationProfile::name)
                .orElseGet(() -> language.say(ProfileText.NAMELESS, number().digits()));
    }

    Standing standing() {
        return history.standingOn(today);
    }

    Optional<Standing.Held> leading() {
        return standing().leading();
    }

    /** The certificate that counts today, if one does. */
    Optional<Certificate> valid() {
        return leading()
                .filter(held -> held.status() == CertificateStatus.VALID)
                .map(held -> held.history().certificate());
    }

    /** The first day of the status that the leading certificate has today. */
    Optional<LocalDate> since() {
        return leading().flatMap(held -> held.history().timeline().stream()
                .filter(interval -> interval.contains(today))
                .findFirst()
                .flatMap(Interval::from));
    }

    /** Under whose certificate it is covered, when it is not its own. */
    Optional<CoveredEntity> applicantAbove() {
        return leading()
                .map(held -> held.history().certificate())
                .filter(certificate -> certificate
                        .entity(number())
                        .filter(entity -> entity.role() == CoverageRole.UNDERLYING_ENTITY)
                        .isPresent())
                .map(Certificate::mainApplicant);
    }

    /** Certificates that named it once, before they were corrected. */
    List<CertificateHistory> noLongerCovering() {
        return history.certificates().stream()
                .filter(certificate ->
                        certificate.certificate().entity(number()).isEmpty())
                .toList();
    }

    /** The level, with PSO 30+ where it reads so. */
    static String level(Certificate certificate, PageLanguage language) {
        String level = language.say((Bilingual) certificate.level());
        return certificate.thirtyPlus() ? level + ", PSO 30+" : level;
    }
}
