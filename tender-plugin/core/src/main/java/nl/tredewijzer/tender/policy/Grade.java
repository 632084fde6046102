package nl.tredewijzer.tender.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * What a policy can have a rule for: a level of the ladder, or PSO 30+, which is a reading within Trede 3.
 *
 * @param level the level
 * @param thirtyPlus whether it is PSO 30+, only with Trede 3
 */
public record Grade(PerformanceLevel level, boolean thirtyPlus) implements Bilingual, Comparable<Grade> {

    /** PSO 30+. */
    public static final Grade THIRTY_PLUS = new Grade(PerformanceLevel.STEP_3, true);

    /** @throws IllegalArgumentException if 30+ is asked of another level than Trede 3 */
    public Grade {
        Objects.requireNonNull(level, "level");
        if (thirtyPlus && level != PerformanceLevel.STEP_3) {
            throw new IllegalArgumentException("PSO 30+ is a reading within Step 3, not within " + level.english());
        }
    }

    /** What a certificate attests. */
    public static Grade of(Certificate certificate) {
        return new Grade(certificate.level(), certificate.thirtyPlus());
    }

    /** Every grade, lowest first. */
    public static List<Grade> all() {
        List<Grade> grades = new ArrayList<>();
        for (PerformanceLevel level : PerformanceLevel.values()) {
            grades.add(new Grade(level, false));
        }
        grades.add(THIRTY_PLUS);
        return List.copyOf(grades);
    }

    /** The grade that documents name so, see {@link #toString()}. */
    public static Optional<Grade> named(String name) {
        return all().stream().filter(grade -> grade.toString().equals(name)).findFirst();
    }

    /** Whether it is this grade or a higher one. */
    public boolean isAtLeast(Grade other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(Grade other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : Boolean.compare(thirtyPlus, other.thirtyPlus);
    }

    @Override
    public String dutch() {
        return thirtyPlus ? "PSO 30+ (" + level.dutch() + ")" : level.dutch();
    }

    @Override
    public String english() {
        return thirtyPlus ? "PSO 30+ (" + level.english() + ")" : level.english();
    }

    /** How documents name it, whatever its words: the level's name, or {@code STEP_3_30PLUS}. */
    @Override
    public String toString() {
        return thirtyPlus ? level.name() + "_30PLUS" : level.name();
    }
}
