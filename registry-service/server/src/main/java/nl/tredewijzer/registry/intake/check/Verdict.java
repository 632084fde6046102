package nl.tredewijzer.registry.intake.check;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.registry.intake.row.Finding;

/**
 * What is to happen with a proposal.
 *
 * @param event the event to append; empty when it is refused, or the ledger says it already
 * @param findings what is wrong with it; with an error among them there is no event
 */
record Verdict(Optional<CertificateEvent> event, List<Finding> findings) {

    static final Verdict UNCHANGED = new Verdict(Optional.empty(), List.of());

    static Verdict of(CertificateEvent event, List<Finding> findings) {
        boolean fine = findings.stream().noneMatch(Finding::isError);
        return new Verdict(fine ? Optional.of(event) : Optional.empty(), List.copyOf(findings));
    }

    static Verdict refused(Finding finding) {
        return new Verdict(Optional.empty(), List.of(finding));
    }

    boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
