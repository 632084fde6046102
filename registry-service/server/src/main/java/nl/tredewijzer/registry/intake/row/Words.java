package nl.tredewijzer.registry.intake.row;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.PerformanceLevel;

/** The words of the field as people write them, in either language. */
final class Words {

    private static final Map<String, EventType> EVENTS = Map.ofEntries(
            Map.entry("issued", EventType.ISSUED),
            Map.entry("verleend", EventType.ISSUED),
            Map.entry("corrected", EventType.CORRECTED),
            Map.entry("gecorrigeerd", EventType.CORRECTED),
            Map.entry("suspended", EventType.SUSPENDED),
            Map.entry("geschorst", EventType.SUSPENDED),
            Map.entry("reinstated", EventType.REINSTATED),
            Map.entry("hersteld", EventType.REINSTATED),
            Map.entry("withdrawn", EventType.WITHDRAWN),
            Map.entry("ingetrokken", EventType.WITHDRAWN));

    private static final Map<String, CoverageRole> ROLES = Map.ofEntries(
            Map.entry("main", CoverageRole.MAIN_APPLICANT),
            Map.entry("mainapplicant", CoverageRole.MAIN_APPLICANT),
            Map.entry("hoofdaanvrager", CoverageRole.MAIN_APPLICANT),
            Map.entry("underlying", CoverageRole.UNDERLYING_ENTITY),
            Map.entry("underlyingentity", CoverageRole.UNDERLYING_ENTITY),
            Map.entry("onderliggend", CoverageRole.UNDERLYING_ENTITY),
            Map.entry("onderliggendeentiteit", CoverageRole.UNDERLYING_ENTITY));

    private static final Map<String, PerformanceLevel> LEVELS = Map.ofEntries(
            Map.entry("aspirant", PerformanceLevel.ASPIRANT),
            Map.entry("aspirantstatus", PerformanceLevel.ASPIRANT),
            Map.entry("basestep", PerformanceLevel.BASE_STEP),
            Map.entry("basistrede", PerformanceLevel.BASE_STEP),
            Map.entry("step1", PerformanceLevel.STEP_1),
            Map.entry("trede1", PerformanceLevel.STEP_1),
            Map.entry("step2", PerformanceLevel.STEP_2),
            Map.entry("trede2", PerformanceLevel.STEP_2),
            Map.entry("step3", PerformanceLevel.STEP_3),
            Map.entry("trede3", PerformanceLevel.STEP_3));

    private static final Map<String, Boolean> FLAGS = Map.of(
            "", false, "ja", true, "nee", false, "yes", true, "no", false, "true", true, "false", false, "1", true, "0",
            false);

    private Words() {}

    static Optional<EventType> event(String text) {
        return text.isEmpty() ? Optional.of(EventType.ISSUED) : Optional.ofNullable(EVENTS.get(folded(text)));
    }

    static Optional<CoverageRole> role(String text) {
        return Optional.ofNullable(ROLES.get(folded(text)));
    }

    /** A level, also with "PSO" in front of it. */
    static Optional<PerformanceLevel> level(String text) {
        String folded = folded(text);
        return Optional.ofNullable(LEVELS.get(folded.startsWith("pso") ? folded.substring(3) : folded));
    }

    static Optional<Boolean> flag(String text) {
        return Optional.ofNullable(FLAGS.get(folded(text)));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '_' && c != '\u00A0') {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
