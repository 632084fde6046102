package nl.tredewijzer.registry.selfmeasurement.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.tredewijzer.model.Validity;

/**
 * The texts of one thing, by name, each read as what it should be.
 *
 * @param place where they are, as a JSON pointer
 * @param texts gives the text of a name, or an empty one
 */
record Members(String place, UnaryOperator<String> texts, Mistakes mistakes) {

    private static final Pattern DUTCH_DAY = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "true", true, "ja", true, "yes", true, "on", true, "1", true, "false", false, "nee", false, "no", false,
            "0", false);

    String text(String name) {
        return texts.apply(name).strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    void refuse(String name, String dutch, String english) {
        mistakes.add(place + "/" + name, text(name), dutch, english);
    }

    /** A number from zero up, with a point or a comma. */
    Optional<BigDecimal> decimal(String name) {
        return decimal(name, text(name));
    }

    /** A number of percent, with its sign or without. */
    Optional<BigDecimal> percentage(String name) {
        return decimal(name, text(name).replaceFirst("\\s*%$", ""));
    }

    private Optional<BigDecimal> decimal(String name, String text) {
        TypedNumber typed = new TypedNumber(text);
        if (typed.isAmbiguous()) {
            refuse(
                    name,
                    "Dit kan " + typed.asThousands() + " zijn of "
                            + typed.asDecimal().replace('.', ',') + "; schrijf het op een van die twee manieren",
                    "This can be " + typed.asThousands() + " or " + typed.asDecimal()
                            + "; write it in one of these two ways");
            return Optional.empty();
        }
        return read(name, typed.decimal());
    }

    /** An amount in euros from zero up; as it has no thousandths, 250.000 is a quarter of a million. */
    Optional<BigDecimal> amount(String name) {
        return read(name, new TypedNumber(text(name)).amount());
    }

    private Optional<BigDecimal> read(String name, Optional<BigDecimal> number) {
        if (has(name) && number.isEmpty()) {
            refuse(
                    name,
                    "Een getal vanaf 0, zoals 1500 of 28,8, met hoogstens twaalf decimalen",
                    "A number from 0 up, such as 1500 or 28.8, with at most twelve decimals");
        }
        return number;
    }

    /** A number above zero. */
    Optional<BigDecimal> positive(String name) {
        return positive(name, decimal(name));
    }

    /** The same, of a number that was read. */
    Optional<BigDecimal> positive(String name, Optional<BigDecimal> number) {
        if (number.filter(given -> given.signum() == 0).isPresent()) {
            refuse(name, "Een getal boven 0", "A number above 0");
            return Optional.empty();
        }
        return number;
    }

    /** A number that must be there. */
    Optional<BigDecimal> required(String name, Optional<BigDecimal> number) {
        if (!has(name)) {
            refuse(name, "Dit getal ontbreekt", "This number is missing");
        }
        return number;
    }

    /** A whole number between these two. */
    Optional<Integer> whole(String name, int least, int most) {
        if (!has(name)) {
            return Optional.empty();
        }
        Optional<Integer> number = new TypedNumber(text(name)).whole().filter(given -> given >= least && given <= most);
        if (number.isEmpty()) {
            refuse(
                    name,
                    "Een geheel getal van " + least + " tot en met " + most,
                    "A whole number from " + least + " to " + most);
        }
        return number;
    }

    /** A day, as 2026-03-01 or 1-3-2026. */
    Optional<LocalDate> day(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = parsed(text(name)).filter(Validity::isPlausible);
        if (day.isEmpty()) {
            refuse(name, "Een datum die bestaat: JJJJ-MM-DD", "A date that exists: YYYY-MM-DD");
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(DUTCH_DAY
                    .matcher(text)
                    .replaceFirst(day -> day.group(3) + "-" + padded(day.group(2)) + "-" + padded(day.group(1)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** A yes or no; empty when it is not answered. */
    Optional<Boolean> answer(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        Optional<Boolean> answer = Optional.ofNullable(ANSWERS.get(text(name).toLowerCase(Locale.ROOT)));
        if (answer.isEmpty()) {
            refuse(name, "Ja of nee", "Yes or no");
        }
        return answer;
    }
}
