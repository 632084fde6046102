package nl.tredewijzer.tender.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.tender.Described;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** What differs between the certificates of one organisation in two runs, each on its own reference date. */
final class EvidenceChanges {

    private final CreditingInput before;
    private final CreditingInput after;
    private final List<Statement<ChangeCode>> changes = new ArrayList<>();

    private EvidenceChanges(CreditingInput before, CreditingInput after) {
        this.before = before;
        this.after = after;
    }

    /** What differs; nothing where one of the runs did not reach the register, which is told elsewhere. */
    static List<Statement<ChangeCode>> between(CreditingInput before, CreditingInput after, KvkNumber number) {
        if (before.answers() instanceof Answered && after.answers() instanceof Answered) {
            EvidenceChanges between = new EvidenceChanges(before, after);
            between.compare(covering(before, number), covering(after, number));
            return between.changes;
        }
        return List.of();
    }

    /** Whether the register said the same of the organisation in both runs. */
    static boolean sameHistory(CreditingInput one, CreditingInput other, KvkNumber number) {
        return one.answers() instanceof Answered first
                && other.answers() instanceof Answered second
                && first.of(number).equals(second.of(number));
    }

    private static Map<CertificateId, CertificateHistory> covering(CreditingInput inputs, KvkNumber number) {
        OrganisationHistory history = ((Answered) inputs.answers()).of(number);
        Map<CertificateId, CertificateHistory> byId = new TreeMap<>();
        history.covering().forEach(certificate -> byId.put(certificate.id(), certificate));
        return byId;
    }

    private void compare(Map<CertificateId, CertificateHistory> then, Map<CertificateId, CertificateHistory> now) {
        then.forEach((id, history) -> {
            if (now.containsKey(id)) {
                compare(history, now.get(id));
            } else {
                changes.add(content(ChangeCode.CERTIFICATE_GONE, history.certificate()));
            }
        });
        now.forEach((id, history) -> {
            if (!then.containsKey(id)) {
                changes.add(content(ChangeCode.CERTIFICATE_ADDED, history.certificate()));
            }
        });
    }

    private void compare(CertificateHistory then, CertificateHistory now) {
        Object certificate = now.id();
        Described contentThen = Descriptions.of(then.certificate());
        Described contentNow = Descriptions.of(now.certificate());
        if (!contentThen.plain().equals(contentNow.plain())) {
            changes.add(new Statement<>(
                    ChangeCode.CERTIFICATE_CONTENT,
                    Map.of("certificate", certificate, "before", contentThen, "after", contentNow)));
        }
        CertificateStatus statusThen = then.statusOn(before.referenceDate().day());
        CertificateStatus statusNow = now.statusOn(after.referenceDate().day());
        if (statusThen != statusNow) {
            changes.add(new Statement<>(
                    ChangeCode.CERTIFICATE_STATUS,
                    Map.of("certificate", certificate, "before", statusThen, "after", statusNow)));
        }
        now.events().stream()
                .filter(event -> !then.events().contains(event))
                .forEach(event -> changes.add(recorded(event)));
    }

    private static Statement<ChangeCode> content(ChangeCode code, Certificate certificate) {
        return new Statement<>(code, Map.of("certificate", certificate.id(), "content", Descriptions.of(certificate)));
    }

    private static Statement<ChangeCode> recorded(RecordedEvent recorded) {
        return new Statement<>(
                ChangeCode.EVENT_RECORDED,
                Map.of(
                        "certificate",
                        recorded.event().id(),
                        "recorded",
                        DutchTime.dayOf(recorded.recordedAt()),
                        "event",
                        told(recorded.event())));
    }

    private static Described told(CertificateEvent event) {
        Optional<CertificateEvent.Turn> turn =
                event instanceof CertificateEvent.Turn some ? Optional.of(some) : Optional.empty();
        Bilingual type = event.type();
        return turn.map(some -> new Described(
                        new Phrase(
                                "{type} met ingang van {from}",
                                "{type} as from {from}",
                                Map.of("type", type, "from", some.effectiveFrom())),
                        event.type() + " " + some.effectiveFrom()))
                .orElseGet(() -> new Described(type, event.type().name()));
    }
}
