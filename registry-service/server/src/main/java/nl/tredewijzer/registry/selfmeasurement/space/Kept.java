package nl.tredewijzer.registry.selfmeasurement.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.registry.selfmeasurement.calculation.Measurement;
import nl.tredewijzer.registry.selfmeasurement.input.Given;
import nl.tredewijzer.registry.selfmeasurement.input.GivenWriter;

/**
 * A measurement that an organisation keeps.
 *
 * @param percentage the total contribution, in percent
 * @param level what it came to when it was kept; it stays, also if the numbers of the scheme change
 * @param given the numbers, as a request in JSON
 */
public record Kept(
        String id,
        LocalDate measuredOn,
        Instant keptAt,
        String handbook,
        int people,
        BigDecimal fte,
        BigDecimal percentage,
        Optional<PerformanceLevel> level,
        String given) {

    static Kept of(Given given, Instant now) {
        Measurement measurement = given.measurement();
        return new Kept(
                UUID.randomUUID().toString(),
                given.situation().on(),
                now,
                given.scheme().handbook().number(),
                measurement.people(),
                given.situation().fte().rounded(4, RoundingMode.HALF_UP),
                measurement.contribution().total().percentage(4),
                measurement.level(),
                GivenWriter.json(given).toString());
    }
}
