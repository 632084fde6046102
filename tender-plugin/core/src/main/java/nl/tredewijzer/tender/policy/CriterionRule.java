package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.tender.BilingualText;

/**
 * A use of the certificate beside the obligation, as somebody stated it.
 *
 * @param criterion the use
 * @param onlyWhen what the contract has to satisfy; nothing: always
 * @param sources keys of the sources that say so, at least one
 * @param note a remark for whoever applies it, if there is one
 */
public record CriterionRule(
        Criterion criterion, List<Condition> onlyWhen, List<String> sources, Optional<BilingualText> note)
        implements Sourced {

    /** @throws IllegalArgumentException if no source is named */
    public CriterionRule {
        Objects.requireNonNull(criterion, "criterion");
        onlyWhen = List.copyOf(onlyWhen);
        sources = Sourced.required("criterion", sources);
        Objects.requireNonNull(note, "note");
    }
}
