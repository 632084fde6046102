package nl.tredewijzer.registry.selfmeasurement.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number from zero up as somebody typed it, Dutch or English: {@code 1.250.000}, {@code 250000,50}, {@code 28.8}. Of two
 * different marks the last is the decimal sign. One mark before exactly three digits groups thousands where only that can
 * be meant, as in an amount of money or a count; anywhere else {@code 1.500} may be a half more than one as well, so that
 * it is read as neither.
 */
record TypedNumber(String text) {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,12})?");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\\1[0-9]{3}){0,2}(?:([.,])[0-9]{1,12})?");
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern CURRENCY = Pattern.compile("^(?:€|(?i:eur)) ?| ?€$|[.,][-–]{1,2}$");
    private static final int THOUSANDTHS = 3;

    TypedNumber {
        text = text.replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('’', '\'')
                .strip();
    }

    /** A number of what can be divided; empty when it is none, or can be read in two ways. */
    Optional<BigDecimal> decimal() {
        return isAmbiguous() ? Optional.empty() : number(text);
    }

    /** An amount of money. */
    Optional<BigDecimal> amount() {
        return number(CURRENCY.matcher(text).replaceAll(""));
    }

    /** A count. */
    Optional<Integer> whole() {
        return number(text)
                .filter(number -> number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** Whether it may be thousands as well as a decimal. */
    boolean isAmbiguous() {
        return EITHER.matcher(text).matches();
    }

    /** One that is ambiguous, meant as thousands. */
    String asThousands() {
        return text.replaceAll("[.,]", "");
    }

    /** One that is ambiguous, meant as a decimal, with a point. */
    String asDecimal() {
        return unambiguous(new BigDecimal(text.replace(',', '.')));
    }

    /** A number that is known, so that it is read as nothing else. */
    static String unambiguous(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.setScale(shortest.scale() == THOUSANDTHS ? THOUSANDTHS + 1 : Math.max(0, shortest.scale()))
                .toPlainString();
    }

    private static Optional<BigDecimal> number(String digits) {
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches() && !grouped.group(1).equals(grouped.group(2))) {
            return Optional.of(
                    new BigDecimal(digits.replace(grouped.group(1), "").replace(',', '.')));
        }
        return PLAIN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }
}
