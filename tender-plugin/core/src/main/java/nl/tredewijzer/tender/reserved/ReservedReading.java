package nl.tredewijzer.tender.reserved;

import java.util.Objects;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Statement;

/**
 * What PSO 30+ says of one bidder for a reserved contract.
 *
 * @param bidder the bidder
 * @param finding what is found, with the certificate where there is one
 */
public record ReservedReading(Bidder bidder, Statement<ReservedCode> finding) {

    public ReservedReading {
        Objects.requireNonNull(bidder, "bidder");
        Objects.requireNonNull(finding, "finding");
    }
}
