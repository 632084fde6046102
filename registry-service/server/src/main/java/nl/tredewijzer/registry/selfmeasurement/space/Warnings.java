package nl.tredewijzer.registry.selfmeasurement.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.pages.PageLanguage;

/** What an organisation should mind: its last measurement beside what it holds in the register. */
final class Warnings {

    private static final int MONTHS = 3;

    private Warnings() {}

    /**
     * A warning.
     *
     * @param code {@code BELOW_LEVEL} or {@code CERTIFICATE_ENDS}
     */
    record Warning(String code, String dutch, String english) implements Bilingual {}

    static List<Warning> of(Optional<OrganisationHistory> history, List<Kept> series, LocalDate today) {
        List<Warning> warnings = new ArrayList<>();
        Optional<Certificate> held = history.flatMap(
                        one -> one.standingOn(today).leading())
                .filter(leading -> leading.status() == CertificateStatus.VALID)
                .map(leading -> leading.history().certificate());
        held.ifPresent(certificate -> {
            if (!series.isEmpty() && isBelow(series.getLast(), certificate)) {
                warnings.add(new Warning(
                        "BELOW_LEVEL",
                        "De laatste meting komt lager uit dan "
                                + certificate.level().dutch() + ", die de organisatie volgens het register heeft.",
                        "The last measurement comes out below "
                                + certificate.level().english()
                                + ", which the organisation holds according to the register."));
            }
            LocalDate end = certificate.validity().until();
            if (!today.isBefore(end.minusMonths(MONTHS))) {
                warnings.add(new Warning(
                        "CERTIFICATE_ENDS",
                        "Het certificaat loopt af op " + PageLanguage.DUTCH.day(end)
                                + "; het wordt niet vanzelf verlengd.",
                        "The certificate ends on " + PageLanguage.ENGLISH.day(end) + "; it is not renewed by itself."));
            }
        });
        return warnings;
    }

    private static boolean isBelow(Kept last, Certificate certificate) {
        // numbers do not decide an Aspirant status
        return last.level()
                .map(level -> level.compareTo(certificate.level()) < 0)
                .orElse(certificate.level().isAtLeast(PerformanceLevel.STEP_1));
    }
}
