package nl.tredewijzer.tender.registry.http;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;

/**
 * Answers of a register that may be asked for again. They are used again only when the register says that it has not
 * moved on since; the validator is what it said when it was last asked so.
 *
 * @param state the state on which they stand
 * @param histories the answers
 * @param validator the entity tag of the status of one of the organisations on this state, once it is known
 */
record KeptAnswers(RegisterState state, Map<KvkNumber, OrganisationHistory> histories, Optional<Validator> validator) {

    static final KeptAnswers NONE = new KeptAnswers(RegisterState.EMPTY, Map.of(), Optional.empty());

    /** An entity tag, and the organisation whose status it belongs to. */
    record Validator(KvkNumber number, String entityTag) {}

    boolean holdAll(Collection<KvkNumber> numbers) {
        return !numbers.isEmpty() && histories.keySet().containsAll(numbers);
    }

    /** The organisation whose status is asked for to learn whether the register moved on. */
    KvkNumber probe() {
        return validator
                .map(Validator::number)
                .orElseGet(() -> histories.keySet().iterator().next());
    }

    KeptAnswers validatedBy(Optional<String> entityTag) {
        KvkNumber number = probe();
        return new KeptAnswers(state, histories, entityTag.map(tag -> new Validator(number, tag)));
    }

    /** With newer answers; the earlier ones go when they stand on another state, or there would be too many. */
    KeptAnswers with(RegisterState newState, Map<KvkNumber, OrganisationHistory> newer, int most) {
        if (newer.size() > most || newer.isEmpty()) {
            return this;
        }
        if (!newState.equals(state) || histories.size() + newer.size() > most) {
            return new KeptAnswers(newState, Map.copyOf(newer), Optional.empty());
        }
        Map<KvkNumber, OrganisationHistory> all = new HashMap<>(histories);
        all.putAll(newer);
        return new KeptAnswers(state, Map.copyOf(all), validator);
    }
}
