package nl.tredewijzer.tender.formats.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A contract that was awarded.
 *
 * @param id its identifier, such as {@code CON-0001}
 * @param title what it is called, if given
 * @param decided the day on which the winner was chosen (BT-1451), if given
 * @param concluded the day on which the contract was concluded (BT-145), if given
 * @param tenders identifiers of the tenders that it rests on
 */
public record SettledContract(
        String id,
        Optional<String> title,
        Optional<LocalDate> decided,
        Optional<LocalDate> concluded,
        List<String> tenders) {

    public SettledContract {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(concluded, "concluded");
        tenders = List.copyOf(tenders);
    }
}
