package nl.tredewijzer.tender;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of the tender that is awarded by itself (perceel).
 *
 * @param id its identifier in the tender documents, such as {@code LOT-0001} or {@code 1}
 * @param title what it is about, if given
 * @param value its estimated value without VAT, if given
 */
public record Lot(String id, Optional<String> title, Optional<Money> value) {

    /** Longest identifier, in characters. */
    public static final int LONGEST_ID = 100;

    /** @throws IllegalArgumentException if a text is blank or too long, or the value is zero */
    public Lot {
        id = Line.of("lot identifier", id, LONGEST_ID);
        title = title.map(text -> Line.of("lot title", text, Tender.LONGEST_TITLE));
        Objects.requireNonNull(value, "value");
        value.ifPresent(amount -> Tender.requirePositive("lot value", amount));
    }

    /** A lot of this value, without a title. */
    public static Lot of(String id, Money value) {
        return new Lot(id, Optional.empty(), Optional.of(value));
    }
}
