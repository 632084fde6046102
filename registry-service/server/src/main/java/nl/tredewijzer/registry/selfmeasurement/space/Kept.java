package nl.tredewijzer.registry.selfmeasurement.space;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.Measurement;
import nl.tredewijzer.registry.selfmeasurement.input.Given;
import nl.tredewijzer.registry.selfmeasurement.input.GivenWriter;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

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

    /** As many characters of numbers are kept of one measurement; the column holds no more. */
    private static final int LONGEST = 1_000_000;

    private static final Limits LIMITS = new Limits(1L << 20, 6);

    /** Whether its numbers are not too many to be kept. */
    boolean fits() {
        return given.length() <= LONGEST;
    }

    /** Whether its level says something of this one: the norm of it was given, or the scheme states it for the size. */
    boolean isJudgedFor(PerformanceLevel asked, Schemes schemes) {
        boolean isGiven = numbers().getJsonObject("norms").containsKey(asked.name());
        return isGiven
                || schemes.of(handbook)
                        .flatMap(scheme ->
                                scheme.norms().of(asked, Fraction.of(fte)).percentage())
                        .isPresent();
    }

    /** The numbers, as they were given. */
    JsonObject numbers() {
        return StrictJson.read(given, LIMITS).asJsonObject();
    }

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
