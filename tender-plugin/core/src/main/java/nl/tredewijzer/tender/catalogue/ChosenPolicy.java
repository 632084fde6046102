package nl.tredewijzer.tender.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Ladder;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.VersionSelection;

/**
 * The policy by which a tender is evaluated, and how it was chosen.
 *
 * @param policy the policy, in the version that holds
 * @param why what is to be said of the choice with the result, see
 *     {@link nl.tredewijzer.tender.crediting.CreditingInput#noting}
 */
public record ChosenPolicy(Policy policy, List<Remark> why) {

    public ChosenPolicy {
        Objects.requireNonNull(policy, "policy");
        why = List.copyOf(why);
    }

    /** A policy that somebody named to the letter: only what is odd about it is said. */
    public static ChosenPolicy named(Policy policy) {
        return new ChosenPolicy(policy, oddities(policy));
    }

    /**
     * The version that holds, by the day that the policy names: publication or award.
     *
     * @param versions all versions of one policy, the latest last
     * @throws IllegalArgumentException if there is none
     */
    static ChosenPolicy among(List<Policy> versions, Tender tender) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A policy has one version at least");
        }
        Policy latest = versions.get(versions.size() - 1);
        for (Policy version : versions) {
            Optional<VersionSelection> selection = version.selection().or(latest::selection);
            Optional<LocalDate> day = selection.flatMap(some -> some.by().of(tender));
            if (day.isPresent() && !version.inForce().excludes(day.get())) {
                return because(
                        version,
                        new Remark(
                                Code.VERSION_CHOSEN,
                                Map.of(
                                        "version", version.version(),
                                        "by", selection.get().by(),
                                        "day", day.get())));
            }
        }
        return notByDay(latest, versions.size() > 1, tender);
    }

    /** The same, with this said before the rest. */
    ChosenPolicy after(List<Remark> said) {
        return new ChosenPolicy(
                policy, Stream.concat(said.stream(), why.stream()).toList());
    }

    /** No version is found by a day: the day is not stated or not given, or none was in force on it. */
    private static ChosenPolicy notByDay(Policy latest, boolean several, Tender tender) {
        if (latest.selection().isEmpty()) {
            return several
                    ? because(latest, Remark.of(Code.VERSION_SELECTION_NOT_STATED, "version", latest.version()))
                    : named(latest);
        }
        VersionSelection.Day by = latest.selection().get().by();
        return by.of(tender).isPresent()
                ? named(latest)
                : because(latest, new Remark(Code.VERSION_DAY_MISSING, Map.of("by", by, "version", latest.version())));
    }

    private static ChosenPolicy because(Policy policy, Remark reason) {
        return named(policy).after(List.of(reason));
    }

    private static List<Remark> oddities(Policy policy) {
        List<Remark> remarks = new ArrayList<>();
        for (Ladder.Step step : Ladder.steps(policy)) {
            remarks.add(new Remark(Code.HIGHER_YIELDS_LESS, Map.of("high", step.high(), "low", step.low())));
        }
        return remarks;
    }
}
