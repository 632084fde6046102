package nl.tredewijzer.tender.formats.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.formats.source.StatedAmount;

/**
 * Lots that one tender may be for together.
 *
 * @param id its identifier, such as {@code GLO-0001}
 * @param title what it is called, if given
 * @param estimatedValue its estimated value without VAT, if given
 * @param lots identifiers of its lots (BT-1375), as far as the notice says
 */
public record LotsGroup(String id, Optional<String> title, Optional<StatedAmount> estimatedValue, List<String> lots) {

    public LotsGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(estimatedValue, "estimatedValue");
        lots = List.copyOf(lots);
    }
}
