package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.util.Set;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * A qualitative demand, put as a question to oneself.
 *
 * @param levels those that ask it
 */
public record ChecklistItem(String code, Told title, Told question, Set<PerformanceLevel> levels, Source source) {
    public ChecklistItem {
        levels = Set.copyOf(levels);
    }
}
