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
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/**
 * What an organisation should mind: its last measurement beside what it holds in the register.
 *
 * @param today the day on which it is warned
 */
record Warnings(Schemes schemes, LocalDate today) {

    private static final int MONTHS = 3;

    /**
     * A warning.
     *
     * @param code {@code BELOW_LEVEL} or {@code CERTIFICATE_ENDS}
     */
    record Warning(String code, String dutch, String english) implements Bilingual {}

    List<Warning> of(Optional<OrganisationHistory> history, List<Kept> series) {
        List<Warning> warnings = new ArrayList<>();
        Optional<Certificate> held = history.flatMap(one -> held(one, today));
        held.filter(certificate -> !series.isEmpty() && isBelow(series.getLast(), certificate.level()))
                .ifPresent(certificate -> warnings.add(new Warning(
                        "BELOW_LEVEL",
                        "De laatste meting komt lager uit dan "
                                + certificate.level().dutch() + ", die de organisatie volgens het register heeft.",
                        "The last measurement comes out below "
                                + certificate.level().english()
                                + ", which the organisation holds according to the register.")));
        held.map(certificate -> end(history.orElseThrow(), certificate))
                .filter(end -> !today.isBefore(end.minusMonths(MONTHS)))
                .ifPresent(end -> warnings.add(new Warning(
                        "CERTIFICATE_ENDS",
                        "Het certificaat loopt af op " + PageLanguage.DUTCH.day(end)
                                + "; het wordt niet vanzelf verlengd.",
                        "The certificate ends on " + PageLanguage.ENGLISH.day(end)
                                + "; it is not renewed by itself.")));
        return warnings;
    }

    private static Optional<Certificate> held(OrganisationHistory history, LocalDate day) {
        return history.standingOn(day)
                .leading()
                .filter(leading -> leading.status() == CertificateStatus.VALID)
                .map(leading -> leading.history().certificate());
    }

    /** The last day of a certificate and of those that follow on it: a day between two of them is an end. */
    private static LocalDate end(OrganisationHistory history, Certificate certificate) {
        LocalDate end = certificate.validity().until();
        for (Optional<Certificate> next = held(history, end.plusDays(1));
                next.isPresent();
                next = held(history, end.plusDays(1))) {
            end = next.get().validity().until();
        }
        return end;
    }

    private boolean isBelow(Kept last, PerformanceLevel held) {
        // numbers do not decide an Aspirant status
        return last.level().map(level -> level.compareTo(held) < 0).orElse(held.isAtLeast(PerformanceLevel.STEP_1))
                && last.isJudgedFor(held, schemes);
    }
}
