package nl.tredewijzer.tender.recheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.difference.Figures;

/**
 * One bidder of a kept evaluation, looked at again.
 *
 * @param bidder the bidder
 * @param then what its answer came to
 * @param today what it would come to if certificates were tested today; this replaces nothing
 * @param lastValidDay until when, without a gap, it holds a certificate of at least today's grade; empty when it holds
 *     none today
 * @param findings what happened since, and what falls due
 */
public record BidderRecheck(
        Bidder bidder,
        Figures then,
        Figures today,
        Optional<LocalDate> lastValidDay,
        List<Statement<FindingCode>> findings) {

    public BidderRecheck {
        Objects.requireNonNull(bidder, "bidder");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(lastValidDay, "lastValidDay");
        findings = List.copyOf(findings);
    }

    /** Whether somebody has to look at it. */
    public boolean asksSomething() {
        return findings.stream().anyMatch(finding -> finding.code().asksSomething());
    }
}
