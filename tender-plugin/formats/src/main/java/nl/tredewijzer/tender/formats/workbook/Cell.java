package nl.tredewijzer.tender.formats.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What is written into a cell; a text is never a formula, whatever it begins with. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Empty();

    /** A text as it is, and so no number either: digits keep the zeros in front. */
    static Cell of(String text) {
        return new Text(text);
    }

    /** A text, or nothing. */
    static Cell of(Optional<String> text) {
        return text.<Cell>map(Text::new).orElse(EMPTY);
    }

    /** Nothing. */
    record Empty() implements Cell {}

    /** A text. */
    record Text(String text) implements Cell {}

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** An amount in euros. */
    record Euros(BigDecimal amount) implements Cell {}

    /** A percentage; 5 is five hundredths. */
    record Percent(BigDecimal percentage) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}
}
