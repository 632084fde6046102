package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.BilingualText;

/**
 * What a policy says of one grade.
 *
 * @param grade the grade
 * @param effect what a certificate of it does
 * @param onlyWhen what the contract has to satisfy for the rule to hold; nothing: always
 * @param sources keys of the sources that say so; none only where the effect is that no source says anything
 * @param note a remark for whoever applies the rule, if there is one
 */
public record CreditRule(
        Grade grade, Effect effect, List<Condition> onlyWhen, List<String> sources, Optional<BilingualText> note)
        implements Sourced {

    /** The rule for a grade of which no source says anything. */
    public static CreditRule silent(Grade grade) {
        return new CreditRule(grade, PlainEffect.NOT_NAMED, List.of(), List.of(), Optional.empty());
    }

    /**
     * @throws IllegalArgumentException if a value has no source, another grade than 30+ follows a step, or 30+ follows it
     *     on a condition: the conditions are those of the step
     */
    public CreditRule {
        Objects.requireNonNull(grade, "grade");
        onlyWhen = List.copyOf(onlyWhen);
        sources = List.copyOf(sources);
        Objects.requireNonNull(note, "note");
        if (sources.isEmpty() && effect.needsSource()) {
            throw new IllegalArgumentException("A rule names its source: " + grade.english());
        }
        if (effect == PlainEffect.FOLLOWS_STEP && !grade.thirtyPlus()) {
            throw new IllegalArgumentException("Only PSO 30+ can follow its step, not " + grade.english());
        }
        if (effect == PlainEffect.FOLLOWS_STEP && !onlyWhen.isEmpty()) {
            throw new IllegalArgumentException("What follows its step has no conditions of its own");
        }
    }
}
