package nl.tredewijzer.tender.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Money;

/**
 * Something that a bidder bought for the contract from a supplier.
 *
 * @param bidder which bidder, by {@link nl.tredewijzer.tender.Bidder#key()}
 * @param lot for which lot, where the tender has lots
 * @param supplier who sold it
 * @param recognisedAs as what the authority recognises the supplier, if it does
 * @param invoice the invoice without VAT
 * @param on the day of the invoice
 */
public record Purchase(
        String bidder,
        Optional<String> lot,
        KvkNumber supplier,
        Optional<String> recognisedAs,
        Money invoice,
        LocalDate on) {

    /** @throws IllegalArgumentException if the invoice is zero */
    public Purchase {
        Objects.requireNonNull(bidder, "bidder");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(recognisedAs, "recognisedAs");
        Objects.requireNonNull(on, "on");
        if (invoice.isZero()) {
            throw new IllegalArgumentException("An invoice is above zero");
        }
    }
}
