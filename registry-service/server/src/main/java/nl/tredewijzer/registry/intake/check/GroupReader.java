package nl.tredewijzer.registry.intake.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.registry.intake.Sender;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.SourceRow;
import nl.tredewijzer.registry.intake.row.CellReader;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.intake.row.FindingCode;

/** Reads the rows of a group as one proposal, and finds everything that is wrong with them in themselves. */
final class GroupReader {

    /**
     * What a group says.
     *
     * @param proposal empty when there is an error among the findings
     * @param findings all that is wrong, in the order of the rows
     */
    record Reading(Group group, Optional<Proposal> proposal, List<Finding> findings) {

        static Reading of(Group group, Optional<? extends Proposal> proposal, List<Finding> findings) {
            boolean fine = findings.stream().noneMatch(Finding::isError);
            return new Reading(group, fine ? proposal.map(p -> p) : Optional.empty(), findings);
        }

        /** The same with the body written as this function says. */
        Reading inTheNameOf(UnaryOperator<String> body) {
            return new Reading(group, proposal.map(p -> p.inTheNameOf(body)), findings);
        }
    }

    private final Sender sender;

    GroupReader(Sender sender) {
        this.sender = sender;
    }

    Reading read(Group group) {
        List<Finding> findings = new ArrayList<>();
        group.rows().stream().filter(row -> row.surplus() != 0).forEach(row -> findings.add(ragged(row)));
        if (group.isTooLarge()) {
            findings.add(Finding.ofRow(
                    group.first().number(), FindingCode.CERTIFICATE_TOO_LARGE, Group.MOST_ROWS, Group.MOST_CHARACTERS));
            return Reading.of(group, Optional.empty(), findings);
        }
        Optional<CertificateId> id = id(group, findings::add);
        Optional<EventType> type = CellReader.event(group.first());
        if (type.isEmpty()) {
            group.rows().forEach(row -> findings.add(unknownEvent(row)));
            return Reading.of(group, Optional.empty(), findings);
        }
        return switch (type.get()) {
            case ISSUED, CORRECTED ->
                Reading.of(group, new ContentReader(group, type.get(), findings::add).read(id), findings);
            case SUSPENDED, REINSTATED, WITHDRAWN ->
                Reading.of(group, new HappeningReader(group, type.get(), findings::add).read(id), findings);
            case REDACTED -> throw new IllegalStateException("No word in a file means a redaction");
        };
    }

    private Optional<CertificateId> id(Group group, Consumer<Finding> findings) {
        Agreement agreement = new Agreement(group.rows(), findings);
        Optional<String> number = agreement.required(
                Column.CERTIFICATE_NUMBER,
                cells -> cells.optional(Column.CERTIFICATE_NUMBER, CertificateId.LONGEST_NUMBER));
        Optional<String> body = sender.body().isPresent() ? own(group, findings) : given(agreement);
        return number.flatMap(n -> body.map(b -> new CertificateId(b, n)));
    }

    private Optional<String> own(Group group, Consumer<Finding> findings) {
        String body = sender.body().orElseThrow();
        for (SourceRow row : group.rows()) {
            String named = row.cells().get(Column.CERTIFICATION_BODY);
            if (!named.isEmpty() && !named.equalsIgnoreCase(body)) {
                findings.accept(
                        Finding.of(row.number(), Column.CERTIFICATION_BODY, named, FindingCode.FOREIGN_BODY, body));
            }
        }
        return sender.body();
    }

    private static Optional<String> given(Agreement agreement) {
        return agreement.required(
                Column.CERTIFICATION_BODY,
                cells -> cells.optional(Column.CERTIFICATION_BODY, CertificateId.LONGEST_BODY));
    }

    private static Finding ragged(SourceRow row) {
        int surplus = row.surplus();
        FindingCode code = FindingCode.RAGGED_ROW;
        return Finding.ofRow(row.number(), code, Math.abs(surplus), surplus > 0 ? "meer" : "minder")
                .withEnglish(Math.abs(surplus), surplus > 0 ? "more" : "fewer");
    }

    private static Finding unknownEvent(SourceRow row) {
        return Finding.of(row.number(), Column.EVENT, row.cells().get(Column.EVENT), FindingCode.UNKNOWN_EVENT);
    }
}
