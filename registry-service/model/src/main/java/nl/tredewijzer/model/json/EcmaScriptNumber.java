package nl.tredewijzer.model.json;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A double as ECMAScript writes it (ECMA-262, Number::toString): the fewest digits that read back as the same double,
 * of those the nearest to it; exponents only below 1e-6 and from 1e21.
 */
final class EcmaScriptNumber {

    private static final int ENOUGH_DIGITS = 17;
    private static final long EXACT_INTEGERS = 1L << 53;

    private EcmaScriptNumber() {}

    static String of(JsonNumber number) {
        if (number.isIntegral()
                && number.bigDecimalValue().precision()
                                - number.bigDecimalValue().scale()
                        < 17) {
            long whole = number.bigDecimalValue().longValueExact();
            if (Math.abs(whole) <= EXACT_INTEGERS) {
                return Long.toString(whole);
            }
        }
        return of(number.bigDecimalValue().doubleValue());
    }

    static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new JsonRefused("A number is beyond an IEEE 754 double");
        }
        if (value == 0) {
            return "0";
        }
        return value < 0 ? "-" + positive(-value) : positive(value);
    }

    private static String positive(double value) {
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        if (point > 0 && point <= 21) {
            return digits.length() <= point
                    ? digits + "0".repeat(point - digits.length())
                    : digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point > -6 && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String exponent = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return digits.length() == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; precision < ENOUGH_DIGITS; precision++) {
            BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
    }
}
