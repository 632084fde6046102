package nl.tredewijzer.registry.intake.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Reinstated;
import nl.tredewijzer.model.CertificateEvent.Suspended;
import nl.tredewijzer.model.CertificateEvent.Turn;
import nl.tredewijzer.model.CertificateEvent.Withdrawn;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.SourceRow;
import nl.tredewijzer.registry.intake.row.CellReader;
import nl.tredewijzer.registry.intake.row.Finding;

/** Reads rows that tell of a suspension, a reinstatement or a withdrawal. */
final class HappeningReader {

    private final Group group;
    private final EventType type;
    private final Consumer<Finding> findings;

    HappeningReader(Group group, EventType type, Consumer<Finding> findings) {
        this.group = group;
        this.type = type;
        this.findings = findings;
    }

    /** The proposal, empty when something it needs cannot be read. */
    Optional<Proposal.Happening> read(Optional<CertificateId> id) {
        Agreement agreement = new Agreement(group.rows(), findings);
        Optional<LocalDate> from =
                agreement.required(Column.EFFECTIVE_FROM, cells -> cells.date(Column.EFFECTIVE_FROM));
        Optional<String> reason = agreement.required(
                Column.REASON, cells -> cells.optional(Column.REASON, CertificateEvent.LONGEST_REASON));
        Map<KvkNumber, Long> named = named();
        if (id.isEmpty() || from.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Proposal.Happening(group.first().number(), turn(id.get(), from.get(), reason.get()), named));
    }

    private Map<KvkNumber, Long> named() {
        Map<KvkNumber, Long> named = new LinkedHashMap<>();
        for (SourceRow row : group.rows()) {
            if (!row.cells().get(Column.KVK_NUMBER).isEmpty()) {
                new CellReader(row, findings).kvkNumber().ifPresent(number -> named.putIfAbsent(number, row.number()));
            }
        }
        return named;
    }

    private Turn turn(CertificateId id, LocalDate from, String reason) {
        return switch (type) {
            case SUSPENDED -> new Suspended(id, from, reason);
            case REINSTATED -> new Reinstated(id, from, reason);
            case WITHDRAWN -> new Withdrawn(id, from, reason);
            case ISSUED, CORRECTED, REDACTED -> throw new IllegalArgumentException("No turn: " + type);
        };
    }
}
