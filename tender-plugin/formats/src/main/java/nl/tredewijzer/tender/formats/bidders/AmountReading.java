package nl.tredewijzer.tender.formats.bidders;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * What came of reading an amount as people write it: {@code € 1.250.000,-}, {@code 250.000,50}, {@code 1203400},
 * {@code EUR 1,2 mln}, {@code € 250k}. Dots and commas: the last of two different ones is the decimal sign; one that is followed by
 * exactly three digits groups thousands; one that is followed by one or two digits is the decimal sign.
 *
 * @param amount the amount, if one was read
 * @param cause why not, otherwise
 */
record AmountReading(Optional<Money> amount, Optional<NotReadCause> cause) {

    private static final Pattern CURRENCY = Pattern.compile("(?i)€|\\beur(?:o'?s?)?\\b\\.?");
    private static final Pattern OTHER_CURRENCY = Pattern.compile("(?i)[$£¥]|\\b(?:usd|gbp|chf|sek|dkk|nok|pln)\\b");
    private static final Pattern WITH_VAT = Pattern.compile("(?i)\\b(?:incl|inclusief|including|inc)\\b");
    private static final Pattern WITHOUT_VAT =
            Pattern.compile("(?i)\\(?\\s*\\b(?:excl|exclusief|excluding|ex|zonder)\\b\\.?\\s*(?:btw|vat)?\\.?\\s*\\)?");
    private static final Pattern NO_CENTS = Pattern.compile("[,.]\\s?[-–—=]{1,2}$");
    private static final Pattern UNIT =
            Pattern.compile("(?i)\\s*(?:(k|dzd|duizend|thousand)|mln|milj|miljoen|million|mio)\\.?$");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\\1[0-9]{3})*(?:([.,])[0-9]{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,18}(?:[.,][0-9]{1,2})?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST = 60;

    /** Reads the text of a cell, or of a part of a line that is marked as an amount. */
    static AmountReading of(String given) {
        String text = PlainText.of(given).replace('’', '\'');
        if (text.length() > LONGEST) {
            return not(NotReadCause.AMOUNT_NOT_READ);
        }
        if (WITH_VAT.matcher(text).find()) {
            return not(NotReadCause.AMOUNT_INCLUDING_VAT);
        }
        if (OTHER_CURRENCY.matcher(text).find()) {
            return not(NotReadCause.AMOUNT_CURRENCY);
        }
        String digits = WITHOUT_VAT.matcher(text).replaceAll("");
        digits = CURRENCY.matcher(digits).replaceAll("").strip();
        digits = NO_CENTS.matcher(digits).replaceAll("").strip();
        Matcher unit = UNIT.matcher(digits);
        return unit.find()
                ? plain(digits.substring(0, unit.start()), unit.group(1) == null ? MILLION : THOUSAND)
                : number(digits);
    }

    private static AmountReading number(String digits) {
        if (digits.startsWith("-") || digits.startsWith("–")) {
            return not(NotReadCause.AMOUNT_ZERO);
        }
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches() && (grouped.group(2) == null || !grouped.group(1).equals(grouped.group(2)))) {
            String plain = grouped.group(2) == null
                    ? digits.replace(grouped.group(1), "")
                    : digits.replace(grouped.group(1), "").replace(grouped.group(2), ".");
            return checked(new BigDecimal(plain));
        }
        return plain(digits, BigDecimal.ONE);
    }

    private static AmountReading plain(String digits, BigDecimal times) {
        return PLAIN.matcher(digits).matches()
                ? checked(new BigDecimal(digits.replace(',', '.')).multiply(times))
                : not(NotReadCause.AMOUNT_NOT_READ);
    }

    private static AmountReading checked(BigDecimal amount) {
        if (amount.signum() == 0) {
            return not(NotReadCause.AMOUNT_ZERO);
        }
        try {
            return new AmountReading(Optional.of(Money.given(amount)), Optional.empty());
        } catch (IllegalArgumentException tooLarge) {
            return not(NotReadCause.AMOUNT_TOO_LARGE);
        }
    }

    /** No amount, for this reason. */
    static AmountReading not(NotReadCause cause) {
        return new AmountReading(Optional.empty(), Optional.of(cause));
    }
}
