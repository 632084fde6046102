package nl.tredewijzer.registry.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.pages.Isolated;
import nl.tredewijzer.pages.LevelMark;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.StatusTone;
import nl.tredewijzer.pages.View;
import nl.tredewijzer.pages.text.ProfileText;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.OrganisationProfile;
import nl.tredewijzer.registry.lookup.CertificateView;

/**
 * The page of an organisation.
 *
 * @param publicAddress where others find this register
 */
record ProfilePage(PageLanguage language, Profile profile, String publicAddress) implements View {

    private static final int LONG_NAME = 80;

    String name() {
        return profile.name(language);
    }

    /** Whether the name is too long for a large heading. */
    boolean hasLongName() {
        return name().length() > LONG_NAME;
    }

    String tone() {
        return profile.leading().map(held -> StatusTone.of(held.status())).orElse("doubt");
    }

    /** In one sentence what the organisation holds today, no better than it is. */
    String headline() {
        return say(profile.leading()
                .map(held -> switch (held.status()) {
                    case VALID -> ProfileText.VALID;
                    case SUSPENDED -> ProfileText.SUSPENDED;
                    case NOT_YET_VALID -> ProfileText.NOT_YET_VALID;
                    case EXPIRED -> ProfileText.EXPIRED;
                    case SUPERSEDED -> ProfileText.SUPERSEDED;
                    case WITHDRAWN -> ProfileText.WITHDRAWN;
                })
                .orElse(ProfileText.NONE));
    }

    /** Since when it is so, where that is not the first day of the certificate. */
    Optional<String> since() {
        return profile.leading()
                .filter(held ->
                        held.status() != CertificateStatus.VALID && held.status() != CertificateStatus.NOT_YET_VALID)
                .flatMap(held -> profile.since())
                .map(day -> say(ProfileText.SINCE, day(day)));
    }

    Optional<Certificate> leading() {
        return profile.leading().map(held -> held.history().certificate());
    }

    LevelMark mark() {
        return LevelMark.of(profile.valid().map(Certificate::level));
    }

    String level(Certificate certificate) {
        return Profile.level(certificate, language);
    }

    String runs(Certificate certificate) {
        return say(
                ProfileText.RUNS,
                level(certificate),
                day(certificate.validity().from()),
                day(certificate.validity().until()));
    }

    String period(Growth.Period period) {
        return say(ProfileText.FROM_TO, day(period.from()), day(period.until()));
    }

    Growth growth() {
        return Growth.of(profile.history().covering(), profile.today());
    }

    List<Standing.Held> certificates() {
        return Stream.concat(
                        profile.standing().certificates().stream(),
                        profile.noLongerCovering().stream()
                                .map(history -> new Standing.Held(history, history.statusOn(profile.today()))))
                .toList();
    }

    boolean covers(Standing.Held held) {
        return held.history().certificate().entity(profile.number()).isPresent();
    }

    List<CoveredEntity> underlying(Certificate certificate) {
        return certificate.entities().stream()
                .filter(entity -> entity.role() == CoverageRole.UNDERLYING_ENTITY)
                .toList();
    }

    Optional<CertificateView.Successor> successor(Standing.Held held) {
        return CertificateView.of(held.history(), profile.today()).supersededBy();
    }

    /** What ran out and was followed by another one is no bad news. */
    String tone(Standing.Held held) {
        boolean followed = profile.valid().isPresent()
                && (held.status() == CertificateStatus.EXPIRED || held.status() == CertificateStatus.SUPERSEDED);
        return followed ? "past" : StatusTone.of(held.status());
    }

    /** Whether an entity is the one that this page is about. */
    boolean isHere(CoveredEntity entity) {
        return entity.kvkNumber().equals(profile.number());
    }

    List<Recorded> recorded() {
        return Recorded.of(profile, language);
    }

    String path() {
        return RegisterPages.ORGANISATIONS + profile.number();
    }

    String of(CoveredEntity entity) {
        return at(RegisterPages.ORGANISATIONS + entity.kvkNumber());
    }

    String place() {
        return profile.described().flatMap(OrganisationProfile::place).orElse("");
    }

    /** The search for who holds a valid certificate nearby. */
    Optional<String> nearby() {
        return profile.described()
                .flatMap(described -> described.place().map(place -> described
                        .province()
                        .map(province -> place + " (" + province + ")")
                        .orElse(place)))
                .map(place -> at(RegisterPages.SEARCH + "?status=VALID&near="
                        + URLEncoder.encode(place, StandardCharsets.UTF_8)));
    }

    /** What somebody runs to be told of changes of this organisation. */
    String webhookCode() {
        return "curl -X POST " + publicAddress + "/v1/webhooks \\\n"
                + "  -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' \\\n"
                + "  -d '{\"url\": \"https://example.org/hooks/pso\", \"kvkNumbers\": [\""
                + profile.number().digits() + "\"]}'";
    }

    String badge() {
        return Badge.of(profile, language).told();
    }

    /** What somebody puts into a page of his own; its words stay true, whatever becomes of the certificate. */
    String badgeCode() {
        return RegisterPages.piece("profile/badge-code.jte", this).strip();
    }

    String badgeAlt() {
        return say(ProfileText.BADGE_ALT, Isolated.text(name()));
    }

    /** The full address of this page, which the QR code carries. */
    String fullAddress() {
        return publicAddress + at(path());
    }
}
