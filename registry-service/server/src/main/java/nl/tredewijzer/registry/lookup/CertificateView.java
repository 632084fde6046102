package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Turn;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.Supersession;
import nl.tredewijzer.model.json.HistoryJson;

/**
 * A certificate as answers show it: what it says after all corrections, its status on the day, and what happened to it.
 *
 * @param coveredAs as what it covers the organisation that was asked for; absent when none was, or it does not
 * @param supersededBy the certificate that took its place first, if one did
 */
public record CertificateView(
        String certificateNumber,
        String certificationBody,
        String schemeVersion,
        String level,
        boolean thirtyPlus,
        LocalDate validFrom,
        LocalDate validUntil,
        Optional<String> replaces,
        String status,
        Optional<String> coveredAs,
        Applicant mainApplicant,
        List<Entity> entities,
        Optional<Successor> supersededBy,
        List<Event> events) {

    /** Who applied. */
    public record Applicant(String kvkNumber, String name) {}

    /** One organisation that a certificate covers. */
    public record Entity(
            String kvkNumber,
            String role,
            String name,
            List<String> tradingNames,
            List<String> formerNames,
            Optional<String> place,
            Optional<String> province,
            Optional<String> sector) {

        static Entity of(CoveredEntity entity) {
            return new Entity(
                    entity.kvkNumber().digits(),
                    entity.role().name(),
                    entity.name(),
                    entity.tradingNames(),
                    entity.formerNames(),
                    entity.place(),
                    entity.province(),
                    entity.sector());
        }
    }

    /** The certificate that takes the place of another, from a day. */
    public record Successor(String certificationBody, String certificateNumber, LocalDate from) {

        static Successor of(Supersession supersession) {
            return new Successor(
                    supersession.by().certificationBody(), supersession.by().number(), supersession.from());
        }
    }

    /**
     * Something that was recorded of a certificate.
     *
     * @param redactedSequence of a redaction: the event from which it took text away
     * @param redacted absent when nothing was taken away from this event
     */
    public record Event(
            long sequence,
            String recordedAt,
            String type,
            String issuer,
            Optional<LocalDate> effectiveFrom,
            Optional<String> reason,
            Optional<Long> redactedSequence,
            Optional<Redacted> redacted) {

        /** By which event text in this one was taken away, and why. */
        public record Redacted(long bySequence, String reason) {}

        static Event of(RecordedEvent recorded) {
            CertificateEvent event = recorded.event();
            Optional<Turn> turn = event instanceof Turn is ? Optional.of(is) : Optional.empty();
            Optional<CertificateEvent.Redacted> redaction =
                    event instanceof CertificateEvent.Redacted is ? Optional.of(is) : Optional.empty();
            return new Event(
                    recorded.sequence(),
                    HistoryJson.instant(recorded.recordedAt()),
                    event.type().name(),
                    recorded.issuer(),
                    turn.map(Turn::effectiveFrom),
                    reason(event),
                    redaction.map(CertificateEvent.Redacted::redactedSequence),
                    recorded.redaction().map(by -> new Redacted(by.sequence(), by.reason())));
        }

        private static Optional<String> reason(CertificateEvent event) {
            if (event instanceof Turn turn) {
                return Optional.of(turn.reason());
            }
            if (event instanceof CertificateEvent.Redacted redaction) {
                return Optional.of(redaction.reason());
            }
            return event instanceof Corrected corrected ? Optional.of(corrected.reason()) : Optional.empty();
        }
    }

    /** The view on a day, for whoever asks for an organisation. */
    public static CertificateView of(CertificateHistory history, LocalDate day, KvkNumber askedFor) {
        return of(history, day, history.certificate().entity(askedFor).map(entity -> entity.role()
                .name()));
    }

    /** The view on a day, for whoever asks for the certificate itself. */
    public static CertificateView of(CertificateHistory history, LocalDate day) {
        return of(history, day, Optional.empty());
    }

    private static CertificateView of(CertificateHistory history, LocalDate day, Optional<String> coveredAs) {
        Certificate certificate = history.certificate();
        CoveredEntity applicant = certificate.mainApplicant();
        return new CertificateView(
                certificate.id().number(),
                certificate.id().certificationBody(),
                certificate.schemeVersion().number(),
                certificate.level().name(),
                certificate.thirtyPlus(),
                certificate.validity().from(),
                certificate.validity().until(),
                certificate.replaces(),
                history.statusOn(day).name(),
                coveredAs,
                new Applicant(applicant.kvkNumber().digits(), applicant.name()),
                certificate.entities().stream().map(Entity::of).toList(),
                history.supersessions().stream()
                        .min(Comparator.comparing(Supersession::from))
                        .map(Successor::of),
                history.events().stream().map(Event::of).toList());
    }
}
