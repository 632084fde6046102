package nl.tredewijzer.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.tredewijzer.model.Bilingual;

/**
 * A language in which results are worded. Dates and amounts are written here and not by the platform's locale data,
 * so that the same evaluation has the same words on every machine.
 */
public enum Language {
    /** Dutch: {@code 1 november 2026}, {@code € 12.500,00}. */
    DUTCH(
            "nl",
            '.',
            ',',
            "€ ",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december"),
    /** English: {@code 1 November 2026}, {@code €12,500.00}. */
    ENGLISH(
            "en",
            ',',
            '.',
            "€",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final String tag;
    private final char grouping;
    private final char decimal;
    private final String euro;
    private final String[] months;

    Language(String tag, char grouping, char decimal, String euro, String... months) {
        this.tag = tag;
        this.grouping = grouping;
        this.decimal = decimal;
        this.euro = euro;
        this.months = months;
    }

    /** Its language tag, {@code nl} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The text in this language. */
    public String of(Bilingual text) {
        return this == DUTCH ? text.dutch() : text.english();
    }

    /** The day in words. */
    public String of(LocalDate day) {
        return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** The amount with sign, grouping and cents. */
    public String of(Money money) {
        return euro + number(money.amount());
    }

    /** The percentage with its sign, without a space. */
    public String of(Percentage percentage) {
        return number(percentage.value()) + "%";
    }

    /** The number with grouping. */
    public String of(long number) {
        return number(BigDecimal.valueOf(number));
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(grouping);
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}
