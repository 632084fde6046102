package nl.tredewijzer.tender.recheck;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.Interval;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.tender.policy.Grade;

/** The days on which an organisation holds a valid certificate. */
final class ValidDays {

    private ValidDays() {}

    /**
     * The last day up to which, from a day on which it holds one, it holds a certificate of at least this grade on every
     * day. A certificate that follows on counts.
     */
    static LocalDate lastWithoutGap(OrganisationHistory history, Grade atLeast, LocalDate from) {
        List<Interval> valid = history.covering().stream()
                .filter(certificate -> Grade.of(certificate.certificate()).compareTo(atLeast) >= 0)
                .flatMap(certificate -> certificate.timeline().stream())
                .filter(interval -> interval.status() == CertificateStatus.VALID)
                .toList();
        LocalDate last = from;
        boolean longer = true;
        while (longer) {
            LocalDate next = last;
            for (Interval interval : valid) {
                LocalDate until = interval.until().orElseThrow();
                boolean joins = !interval.from().orElseThrow().isAfter(last.plusDays(1));
                if (joins && until.isAfter(next)) {
                    next = until;
                }
            }
            longer = next.isAfter(last);
            last = next;
        }
        return last;
    }
}
