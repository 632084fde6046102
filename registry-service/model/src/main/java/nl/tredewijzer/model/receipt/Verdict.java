package nl.tredewijzer.model.receipt;

import java.util.List;
import nl.tredewijzer.model.receipt.Finding.Kind;

/**
 * What the check of a receipt came to.
 *
 * @param findings what is proven and what is not, in the order of the check; one that failed is the last
 */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether the receipt stands: nothing in it is wrong. */
    public boolean stands() {
        return findings.stream().noneMatch(finding -> finding.kind() == Kind.FAILED);
    }
}
