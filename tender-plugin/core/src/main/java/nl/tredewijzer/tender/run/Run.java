package nl.tredewijzer.tender.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.registry.Provenance;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/**
 * The circumstances in which an evaluation was made. They are shown and never hashed.
 *
 * @param at when
 * @param toolVersion by which version of the plugin
 * @param provenance where the answers came from, or empty when the register was not reached
 * @param registerAge time since the last event that the answers rest on, or empty when there is none
 * @param unreachable why the register was not reached, if so
 * @param follows hash of the evaluation that this one was made from, if it was made from one that was kept
 * @param warnings what to know about the circumstances
 */
public record Run(
        Instant at,
        String toolVersion,
        Optional<Provenance> provenance,
        Optional<Duration> registerAge,
        Optional<Unreachable> unreachable,
        Optional<String> follows,
        List<Remark> warnings) {

    public Run {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(toolVersion, "toolVersion");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(registerAge, "registerAge");
        Objects.requireNonNull(unreachable, "unreachable");
        Objects.requireNonNull(follows, "follows");
        warnings = List.copyOf(warnings);
    }

    /** The circumstances in which these inputs are evaluated now. */
    static Run now(CreditingInput inputs, Clock clock, Optional<String> follows) {
        Instant now = clock.instant();
        List<Remark> warnings = new ArrayList<>();
        if (inputs.referenceDate().day().isAfter(DutchTime.dayOf(now))) {
            warnings.add(Remark.of(
                    Code.REFERENCE_DATE_IN_FUTURE, "day", inputs.referenceDate().day()));
        }
        RegistryAnswers answers = inputs.answers();
        Optional<Answered> answered = answers instanceof Answered some ? Optional.of(some) : Optional.empty();
        if (answered.filter(some -> some.provenance().stale()).isPresent()) {
            warnings.add(Remark.of(Code.REGISTRY_STALE));
        }
        return new Run(
                now,
                ToolVersion.get(),
                answered.map(Answered::provenance),
                answered.map(Answered::state).flatMap(RegisterState::recordedAt).map(at -> Duration.between(at, now)),
                answers instanceof Unreachable unreachable ? Optional.of(unreachable) : Optional.empty(),
                follows,
                warnings);
    }
}
