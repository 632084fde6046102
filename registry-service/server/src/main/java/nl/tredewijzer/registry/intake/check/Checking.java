package nl.tredewijzer.registry.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.intake.Sender;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.ledger.Appending;

/**
 * Checks the groups of a batch in the order of the file and appends what is right, so that what follows is checked
 * against it. Whether the transaction is committed is for its caller to say.
 */
public final class Checking {

    /**
     * What came of one group.
     *
     * @param rows how many rows it has
     * @param result whether it was refused, unchanged or appended
     * @param event kind of the event that was appended; {@code null} otherwise
     * @param findings what was found
     */
    public record Checked(long rows, Result result, EventType event, List<Finding> findings) {}

    /** What can come of a group. */
    public enum Result {
        APPENDED,
        UNCHANGED,
        REFUSED
    }

    private final Appending ledger;
    private final GroupReader reader;
    private final Judge judge;
    private final Map<String, String> bodies = new HashMap<>();

    /**
     * @param ledger to which the batch appends
     * @param sender who sent it
     * @param correctedInFile whether the file has a correction of a certificate of its own
     */
    public Checking(Appending ledger, Sender sender, Predicate<CertificateId> correctedInFile) {
        this.ledger = ledger;
        this.reader = new GroupReader(sender);
        this.judge = new Judge(ledger, sender.body().isEmpty(), correctedInFile);
    }

    /** Checks some hundreds of groups. */
    public List<Checked> check(List<Group> groups) {
        List<GroupReader.Reading> readings = groups.parallelStream().map(reader::read).toList().stream()
                .map(reading -> reading.inTheNameOf(this::knownBody))
                .toList();
        lookAt(readings);
        return readings.stream().map(this::judge).toList();
    }

    /** A body is the one that the ledger knows, whatever capitals it is written with here. */
    private String knownBody(String name) {
        return bodies.computeIfAbsent(
                name.toLowerCase(Locale.ROOT), folded -> ledger.body(name).orElse(name));
    }

    private void lookAt(List<GroupReader.Reading> readings) {
        Set<CertificateId> ids = new HashSet<>();
        Set<KvkNumber> mainApplicants = new HashSet<>();
        for (GroupReader.Reading reading : readings) {
            reading.proposal().ifPresent(proposal -> {
                ids.add(proposal.id());
                if (proposal instanceof Proposal.Content content) {
                    content.certificate().replacedId().ifPresent(ids::add);
                    mainApplicants.add(content.certificate().mainApplicant().kvkNumber());
                }
            });
        }
        ledger.lookAt(ids, mainApplicants);
    }

    private Checked judge(GroupReader.Reading reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        long rows = reading.group().size();
        if (reading.proposal().isEmpty()) {
            return new Checked(rows, Result.REFUSED, null, findings);
        }
        Verdict verdict = judge.judge(reading.proposal().get());
        findings.addAll(verdict.findings());
        if (verdict.event().isEmpty()) {
            return new Checked(rows, verdict.isRefused() ? Result.REFUSED : Result.UNCHANGED, null, findings);
        }
        CertificateEvent event = verdict.event().get();
        ledger.append(event);
        return new Checked(rows, Result.APPENDED, event.type(), findings);
    }
}
