package nl.tredewijzer.demo.sample;

import java.time.LocalDate;
import java.util.Locale;

/** The certification bodies of the sample, all invented. Two of them number alike, as real ones may. */
public enum Body {
    STAIRWELL("Keurhuis Het Trappenhuis", "TH-%d-%04d"),
    YARDSTICK("Bureau De Meetlat", "PSO-%d-%04d"),
    LADDER("Stichting Laddermerk", "PSO-%d-%04d");

    private final String fullName;
    private final String numberFormat;

    Body(String fullName, String numberFormat) {
        this.fullName = fullName;
        this.numberFormat = numberFormat;
    }

    /** Its name, as on certificates and in its token. */
    public String fullName() {
        return fullName;
    }

    /** The number that the body gives to its {@code ordinal}-th certificate. */
    String certificateNumber(LocalDate validFrom, int ordinal) {
        return String.format(Locale.ROOT, numberFormat, validFrom.getYear(), ordinal);
    }
}
