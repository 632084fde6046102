package nl.tredewijzer.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The version of the PSO handbook (PSO-Handleiding) under which a certificate was granted, such as {@code 2.1}.
 *
 * <p>Sources name two versions: 1.6 (for applications from 1 April 2018, pso-nederland.nl, "PSO-Handleiding") and 2.1
 * (for applications from 1 April 2023, pso-nederland.nl/news/1419/11). Any other version can stand on a certificate,
 * but is {@linkplain #isKnown() not known} here, which is worth a warning.
 *
 * @param number at most three numbers of at most four digits with dots between
 */
public record SchemeVersion(String number) implements Comparable<SchemeVersion> {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}");
    private static final Set<String> KNOWN = Set.of("1.6", "2.1");

    /** The handbook that brought the Basistrede, and the extension of the Aspirant status. */
    public static final SchemeVersion WITH_BASE_STEP = new SchemeVersion("2.1");

    /** @throws IllegalArgumentException unless it is a version number */
    public SchemeVersion {
        if (number == null || !NUMBERS.matcher(number).matches()) {
            throw new IllegalArgumentException("A handbook version is a number such as 2.1: " + Quoted.of(number));
        }
    }

    /** Whether a source names this version. */
    public boolean isKnown() {
        return KNOWN.contains(number);
    }

    /** Whether this handbook has the level: the Basistrede exists since 2.1, all others always did. */
    public boolean knows(PerformanceLevel level) {
        return level != PerformanceLevel.BASE_STEP || compareTo(WITH_BASE_STEP) >= 0;
    }

    /** Whether this handbook lets an Aspirant status be extended once, which is so since 2.1. */
    public boolean allowsAspirantExtension() {
        return compareTo(WITH_BASE_STEP) >= 0;
    }

    /** Older versions first; {@code 2.10} comes after {@code 2.9}. */
    @Override
    public int compareTo(SchemeVersion other) {
        String[] mine = number.split("\\.");
        String[] theirs = other.number.split("\\.");
        for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
            int order = Integer.compare(part(mine, i), part(theirs, i));
            if (order != 0) {
                return order;
            }
        }
        return number.compareTo(other.number);
    }

    private static int part(String[] parts, int i) {
        return i < parts.length ? Integer.parseInt(parts[i]) : 0;
    }

    @Override
    public String toString() {
        return number;
    }
}
