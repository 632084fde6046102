package nl.tredewijzer.workbench.web;

import java.math.BigDecimal;

/** A percentage or an amount as people type it, in Dutch or in English: {@code 1.234,56}, {@code € 1,234.56}, {@code 5 %}. */
public final class TypedFigure {

    private static final int LONGEST = 30;

    private TypedFigure() {}

    /**
     * Its digits, with a point before the decimals.
     *
     * @throws NumberFormatException if it is no number
     */
    public static String plain(String typed) {
        String bare = typed.replaceAll("[€%\\s\\u00A0]", "");
        boolean comma = bare.matches(".*,[0-9]{1,2}");
        String digits =
                comma ? bare.replace(".", "").replace(',', '.') : bare.replaceAll("[.,](?=[0-9]{3}(?:[.,]|$))", "");
        return new BigDecimal(digits.length() > LONGEST ? "x" : digits).toPlainString();
    }
}
