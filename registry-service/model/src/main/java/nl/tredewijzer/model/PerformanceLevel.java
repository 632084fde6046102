package nl.tredewijzer.model;

/**
 * A level of the PSO ladder, lowest first, so that {@code compareTo} is the order of the ladder.
 *
 * <p>Which levels exist depends on the handbook, see {@link SchemeVersion#knows(PerformanceLevel)}. PSO 30+ is no
 * level: it is a reading within Trede 3, see {@link Certificate#thirtyPlus()}. Source: pso-nederland.nl,
 * "PSO-prestatieladder"; adviespuntsr.nl/pso.
 */
public enum PerformanceLevel implements Bilingual {
    /** Intends to reach Trede 1 within two years. */
    ASPIRANT("Aspirant-status", "Aspirant status"),
    /** Between Aspirant and Trede 1, since handbook 2.1. */
    BASE_STEP("Basistrede", "Base step"),
    STEP_1("Trede 1", "Step 1"),
    STEP_2("Trede 2", "Step 2"),
    STEP_3("Trede 3", "Step 3");

    private final String dutch;
    private final String english;

    PerformanceLevel(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether this level is {@code other} or higher on the ladder. */
    public boolean isAtLeast(PerformanceLevel other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
