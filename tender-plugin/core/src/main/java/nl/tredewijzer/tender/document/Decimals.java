package nl.tredewijzer.tender.document;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Decimals in a document, which may be written as a number or, so that no program rounds them, as text. */
final class Decimals {

    /** More digits than any amount has; a number like 1E999999999 is never worked out. */
    private static final int LONGEST = 40;

    private Decimals() {}

    /** What a decimal stands for; empty where there is none, or where {@code kind} refuses it. */
    static <T> Optional<T> read(JsonValue value, Function<BigDecimal, T> kind) {
        boolean number = value instanceof JsonNumber || value instanceof JsonString;
        String digits = value instanceof JsonString text ? text.getString() : value.toString();
        if (!number || digits.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(kind.apply(new BigDecimal(digits)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
