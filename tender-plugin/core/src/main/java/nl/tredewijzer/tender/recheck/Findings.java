package nl.tredewijzer.tender.recheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.policy.Grade;

/** What happened since to the certificates of one bidder, and what falls due. */
final class Findings {

    /** What a change of level means for what was credited. */
    enum LevelChange {
        WITHOUT_EFFECT(FindingCode.LEVEL_WITHOUT_EFFECT, FindingCode.LEVEL_WITHOUT_EFFECT),
        OF_A_CERTIFICATE_ASKED_THROUGHOUT(FindingCode.LEVEL_WITHOUT_EFFECT, FindingCode.FELL_WHERE_ASKED_THROUGHOUT),
        NOT_STATED(FindingCode.UPGRADED, FindingCode.DOWNGRADED);

        private final FindingCode risen;
        private final FindingCode fallen;

        LevelChange(FindingCode risen, FindingCode fallen) {
            this.risen = risen;
            this.fallen = fallen;
        }
    }

    private final Horizon horizon;
    private final Optional<Term> term;
    private final OrganisationHistory history;
    private final Optional<Certificate> validToday;
    private final List<Statement<FindingCode>> findings = new ArrayList<>();

    Findings(Horizon horizon, Optional<Term> term, OrganisationHistory history) {
        this.horizon = horizon;
        this.term = term;
        this.history = history;
        this.validToday = history.standingOn(horizon.today())
                .leading()
                .filter(held -> held.status() == CertificateStatus.VALID)
                .map(held -> held.history().certificate());
    }

    List<Statement<FindingCode>> all() {
        return findings;
    }

    /** Compares with the certificate that was valid on the reference date, as the register knew it then. */
    void since(Optional<Evidence> credited, LevelChange change) {
        if (credited.isPresent() && validToday.isPresent()) {
            bothValid(credited.get(), validToday.get(), change);
        } else if (credited.isPresent()) {
            lost(credited.get().certificate());
        } else {
            validToday.ifPresent(certificate -> findings.add(new Statement<>(
                    FindingCode.OBTAINED, Map.of("certificate", certificate.id(), "grade", Grade.of(certificate)))));
        }
        if (validToday.isEmpty()) {
            following();
        }
    }

    private void bothValid(Evidence credited, Certificate today, LevelChange change) {
        Grade then = credited.grade();
        Grade now = Grade.of(today);
        if (now.compareTo(then) != 0) {
            findings.add(Statement.turned(now.compareTo(then) > 0 ? change.risen : change.fallen, then, now));
        } else if (!today.id().equals(credited.certificate().id())) {
            findings.add(new Statement<>(
                    FindingCode.RENEWED,
                    Map.of("certificate", today.id(), "until", today.validity().until())));
        }
    }

    private void lost(Certificate credited) {
        Optional<CertificateHistory> known = history.covering().stream()
                .filter(certificate -> certificate.id().equals(credited.id()))
                .findFirst();
        if (known.isEmpty()) {
            findings.add(Statement.of(FindingCode.NO_LONGER_COVERED, "certificate", credited.id()));
            return;
        }
        switch (known.get().statusOn(horizon.today())) {
            case EXPIRED ->
                findings.add(new Statement<>(
                        FindingCode.EXPIRED,
                        Map.of(
                                "certificate",
                                credited.id(),
                                "until",
                                known.get().certificate().validity().until())));
            case SUSPENDED -> findings.add(Statement.of(FindingCode.SUSPENDED, "certificate", credited.id()));
            case WITHDRAWN -> findings.add(Statement.of(FindingCode.WITHDRAWN, "certificate", credited.id()));
            case SUPERSEDED -> findings.add(Statement.of(FindingCode.SUPERSEDED, "certificate", credited.id()));
            case VALID, NOT_YET_VALID -> {
                // The reference date may lie after today; then nothing has happened yet.
            }
        }
    }

    private void following() {
        history.standingOn(horizon.today()).certificates().stream()
                .filter(held -> held.status() == CertificateStatus.NOT_YET_VALID)
                .map(held -> held.history().certificate())
                .forEach(certificate -> findings.add(new Statement<>(
                        FindingCode.FOLLOWED_LATER,
                        Map.of(
                                "certificate",
                                certificate.id(),
                                "from",
                                certificate.validity().from()))));
    }

    /**
     * Until when, from today without a gap, a certificate is valid of at least the lower of today's grade and the one
     * that was credited; and whether that falls due.
     */
    Optional<LocalDate> lastValidDay(Optional<Evidence> credited) {
        if (validToday.isEmpty()) {
            return Optional.empty();
        }
        Grade today = Grade.of(validToday.get());
        Grade enough = credited.map(Evidence::grade)
                .filter(then -> then.compareTo(today) < 0)
                .orElse(today);
        LocalDate last = ValidDays.lastWithoutGap(history, enough, horizon.today());
        due(last);
        return Optional.of(last);
    }

    private void due(LocalDate last) {
        boolean coversTheTerm =
                term.filter(period -> !last.isBefore(period.until())).isPresent();
        if (coversTheTerm || !horizon.reaches(last)) {
            return;
        }
        FindingCode code = term.isPresent() ? FindingCode.FALLS_DUE : FindingCode.FALLS_DUE_TERM_UNKNOWN;
        long days = ChronoUnit.DAYS.between(horizon.today(), last);
        findings.add(new Statement<>(code, Map.of("until", last, "days", days)));
    }
}
