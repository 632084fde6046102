package nl.tredewijzer.registry.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tredewijzer.model.Applicant;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateEvent.Corrected;
import nl.tredewijzer.model.CertificateEvent.Issued;
import nl.tredewijzer.model.CertificateEvent.Reinstated;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.intake.row.FindingCode;
import nl.tredewijzer.registry.ledger.Appending;

/** Holds proposals against the ledger. */
final class Judge {

    /** Why content that a body sent again counts as corrected, where it does not say so itself. */
    static final String SENT_OTHERWISE = "Gewijzigd aangeleverd / Sent in otherwise";

    private final Appending ledger;
    private final boolean registrar;
    private final Predicate<CertificateId> correctedInFile;

    /**
     * @param registrar whether the sender may lift a withdrawal
     * @param correctedInFile whether the file has a correction of a certificate of its own
     */
    Judge(Appending ledger, boolean registrar, Predicate<CertificateId> correctedInFile) {
        this.ledger = ledger;
        this.registrar = registrar;
        this.correctedInFile = correctedInFile;
    }

    Verdict judge(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Content content -> content(content);
            case Proposal.Happening happening -> happening(happening);
        };
    }

    private Verdict content(Proposal.Content proposal) {
        Certificate content = proposal.certificate();
        Optional<CertificateHistory> known = ledger.history(content.id());
        if (known.isEmpty()) {
            return proposal.correction() ? unknown(proposal) : checked(proposal, new Issued(content));
        }
        if (known.get().certificate().equals(content) || isFirstWordOfTwo(proposal, known.get())) {
            return Verdict.UNCHANGED;
        }
        return checked(proposal, new Corrected(content, proposal.reason().orElse(SENT_OTHERWISE)));
    }

    /**
     * A file that issues a certificate and then corrects it, sent once more: the first content is not to undo the
     * second.
     */
    private boolean isFirstWordOfTwo(Proposal.Content proposal, CertificateHistory known) {
        return !proposal.correction()
                && correctedInFile.test(proposal.id())
                && known.events().stream()
                        .map(RecordedEvent::event)
                        .anyMatch(event -> said(event, proposal.certificate()));
    }

    private static boolean said(CertificateEvent event, Certificate content) {
        return event instanceof Issued issued && issued.certificate().equals(content)
                || event instanceof Corrected corrected
                        && corrected.certificate().equals(content);
    }

    private Verdict checked(Proposal.Content proposal, CertificateEvent event) {
        List<Finding> findings = new ArrayList<>();
        Certificate content = proposal.certificate();
        content.replacedId().flatMap(id -> replaced(proposal, id)).ifPresent(findings::add);
        ledger.replacing(content.id()).stream()
                .filter(by -> by.validity().from().isBefore(content.validity().from()))
                .map(by -> finding(
                        proposal,
                        Column.VALID_FROM,
                        content.validity().from().toString(),
                        FindingCode.REPLACED_EARLIER,
                        by.id().number(),
                        by.validity().from()))
                .forEach(findings::add);
        CertificateHistory after = ledger.with(event);
        overlap(proposal, after).ifPresent(findings::add);
        if (applicant(after).extendsAspirantTooOften(content)) {
            findings.add(
                    finding(proposal, Column.LEVEL, content.level().dutch(), FindingCode.ASPIRANT_EXTENDED_TOO_OFTEN));
        }
        return Verdict.of(event, findings);
    }

    private Optional<Finding> replaced(Proposal.Content proposal, CertificateId id) {
        Optional<CertificateHistory> replaced = ledger.history(id);
        if (replaced.isEmpty()) {
            return Optional.of(finding(proposal, Column.REPLACES, id.number(), FindingCode.REPLACES_UNKNOWN));
        }
        return replaced.map(history -> history.certificate().validity().from())
                .filter(from -> from.isAfter(proposal.certificate().validity().from()))
                .map(from -> finding(proposal, Column.REPLACES, id.number(), FindingCode.REPLACES_LATER, from));
    }

    private Optional<Finding> overlap(Proposal proposal, CertificateHistory after) {
        return applicant(after)
                .overlappedBy(after)
                .map(CertificateHistory::certificate)
                .map(other -> finding(
                        proposal,
                        Column.VALID_FROM,
                        after.certificate().validity().from().toString(),
                        FindingCode.OVERLAP,
                        other.id(),
                        other.validity().from(),
                        other.validity().until()));
    }

    private Applicant applicant(CertificateHistory history) {
        return ledger.applicant(history.certificate().mainApplicant().kvkNumber());
    }

    private Verdict happening(Proposal.Happening proposal) {
        Optional<CertificateHistory> known = ledger.history(proposal.id());
        if (known.isEmpty()) {
            return unknown(proposal);
        }
        List<Finding> findings = new ArrayList<>();
        proposal.named().forEach((number, row) -> {
            if (known.get().certificate().entity(number).isEmpty()) {
                findings.add(Finding.of(
                        row,
                        Column.KVK_NUMBER,
                        number.digits(),
                        FindingCode.NOT_COVERED,
                        proposal.id().number()));
            }
        });
        boolean saidBefore =
                known.get().events().stream().map(RecordedEvent::event).anyMatch(proposal.turn()::equals);
        if (saidBefore && findings.isEmpty()) {
            return Verdict.UNCHANGED;
        }
        if (proposal.turn() instanceof Reinstated) {
            reinstatement(proposal, known.get()).ifPresent(findings::add);
        }
        return Verdict.of(proposal.turn(), findings);
    }

    private Optional<Finding> reinstatement(Proposal.Happening proposal, CertificateHistory known) {
        var day = proposal.turn().effectiveFrom();
        if (known.isWithdrawnOn(day) && !registrar) {
            return Optional.of(
                    finding(proposal, Column.EVENT, proposal.turn().type().dutch(), FindingCode.LIFTING_RESERVED));
        }
        if (!known.isWithdrawnOn(day) && !known.isSuspendedOn(day)) {
            return Optional.of(
                    finding(proposal, Column.EFFECTIVE_FROM, day.toString(), FindingCode.NOTHING_TO_REINSTATE));
        }
        return overlap(proposal, ledger.with(proposal.turn()));
    }

    private static Verdict unknown(Proposal proposal) {
        return Verdict.refused(
                finding(proposal, Column.CERTIFICATE_NUMBER, proposal.id().number(), FindingCode.UNKNOWN_CERTIFICATE));
    }

    private static Finding finding(
            Proposal proposal, Column column, String value, FindingCode code, Object... arguments) {
        return Finding.of(proposal.row(), column, value, code, arguments);
    }
}
