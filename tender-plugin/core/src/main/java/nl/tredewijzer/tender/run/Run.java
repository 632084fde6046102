package nl.tredewijzer.tender.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.registry.Provenance;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/**
 * The circumstances in which an evaluation was made. They are shown and never hashed.
 *
 * @param at when
 * @param toolVersion by which version of the plugin
 * @param provenance where the answers came from, or empty when the register was not reached
 * @param registerAge time since the last event that the answers rest on, or empty when there is none
 * @param unreachable why the register was not reached, if so
 * @param warnings what to know about the circumstances
 */
public record Run(
        Instant at,
        String toolVersion,
        Optional<Provenance> provenance,
        Optional<Duration> registerAge,
        Optional<Unreachable> unreachable,
        List<Remark> warnings) {

    public Run {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(toolVersion, "toolVersion");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(registerAge, "registerAge");
        Objects.requireNonNull(unreachable, "unreachable");
        warnings = List.copyOf(warnings);
    }
}
