package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.RoundingMode;

/** Numbers as sentences show them. */
final class Shown {

    private Shown() {}

    /** A number with one decimal, as English writes it. */
    static String percent(Fraction percentage) {
        return percentage.rounded(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** The same as Dutch writes it. */
    static String dutch(String english) {
        return english.replace('.', ',');
    }
}
