package nl.tredewijzer.tender.formats.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.formats.workbook.NumberFormats.Format;

/** Writes the number of a cell as a person would type it, so that it is read like any other text. */
final class CellText {

    /** The fifteen digits that Excel keeps; what stands behind them comes of calculating in binary. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{0,30})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final int MOST_DIGITS = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private CellText() {}

    /** The text of a number as a workbook stores it; empty if it is none. */
    static Optional<String> of(String stored, Format format, boolean from1904) {
        if (!NUMBER.matcher(stored).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(stored).round(PRECISION).stripTrailingZeros();
        if (number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (format instanceof Format.Day) {
            return day(number, from1904);
        } else if (format instanceof Format.Percent) {
            return Optional.of(plain(number.movePointRight(2)) + "%");
        } else if (format instanceof Format.Foreign foreign) {
            return Optional.of(foreign.currency() + " " + plain(number));
        } else if (format instanceof Format.Digits digits && number.signum() >= 0 && number.scale() <= 0) {
            String shown = plain(number);
            return Optional.of("0".repeat(Math.max(0, digits.least() - shown.length())) + shown);
        }
        return Optional.of(plain(number));
    }

    /** Three decimals would look like thousands; a fourth keeps them apart. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String text = stripped.toPlainString();
        return stripped.scale() == 3 ? text + "0" : text;
    }

    private static Optional<String> day(BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return Optional.empty();
        }
        LocalDate first = from1904 ? FIRST_DAY_1904 : FIRST_DAY;
        return Optional.of(first.plusDays(number.longValue()).toString());
    }
}
