package nl.tredewijzer.registry.selfmeasurement.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * How far a level is.
 *
 * @param hired fte of weight 1 that come on top of those who work there; empty when no number of them is enough
 * @param among fte of weight 1 among those who work there already, so that the size stays
 */
public record Step(PerformanceLevel level, Optional<BigDecimal> hired, Optional<BigDecimal> among) {}
