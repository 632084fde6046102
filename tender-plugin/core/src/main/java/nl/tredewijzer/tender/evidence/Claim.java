package nl.tredewijzer.tender.evidence;

import java.util.Objects;
import nl.tredewijzer.model.KvkNumber;

/**
 * That a bidder points to the certificate of another organisation, such as its holding.
 *
 * @param bidder which bidder, by {@link nl.tredewijzer.tender.Bidder#key()}
 * @param holder whose certificate it points to
 */
public record Claim(String bidder, KvkNumber holder) {
    public Claim {
        Objects.requireNonNull(bidder, "bidder");
        Objects.requireNonNull(holder, "holder");
    }
}
