package nl.tredewijzer.demo.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;

/** Where the bodies of the sample write what they decide, in the order in which they decide it. */
final class Book {

    private final List<CertificateEvent> events = new ArrayList<>();
    private final Map<Body, Integer> lastNumber = new EnumMap<>(Body.class);

    Certificate grant(Organisation organisation, Term term) {
        return grant(organisation, term, Optional.empty());
    }

    /** Grants a certificate that takes the place of an earlier one from its first day. */
    Certificate replace(Certificate earlier, Organisation organisation, Term term) {
        return grant(organisation, term, Optional.of(earlier.id().number()));
    }

    private Certificate grant(Organisation organisation, Term term, Optional<String> replaces) {
        Body body = organisation.body();
        int ordinal = lastNumber.merge(body, 1, Integer::sum);
        CertificateId id = new CertificateId(
                body.fullName(), body.certificateNumber(term.validity().from(), ordinal));
        Certificate certificate = new Certificate(
                id,
                term.schemeVersion(),
                term.level(),
                term.thirtyPlus(),
                term.validity(),
                replaces,
                organisation.entities());
        events.add(new CertificateEvent.Issued(certificate));
        return certificate;
    }

    void suspend(Certificate certificate, LocalDate from, String reason) {
        events.add(new CertificateEvent.Suspended(certificate.id(), from, reason));
    }

    void reinstate(Certificate certificate, LocalDate from, String reason) {
        events.add(new CertificateEvent.Reinstated(certificate.id(), from, reason));
    }

    void withdraw(Certificate certificate, LocalDate from, String reason) {
        events.add(new CertificateEvent.Withdrawn(certificate.id(), from, reason));
    }

    List<CertificateEvent> events() {
        return List.copyOf(events);
    }
}
