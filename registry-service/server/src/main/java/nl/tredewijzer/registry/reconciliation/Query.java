package nl.tredewijzer.registry.reconciliation;

import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;

/**
 * Which organisation is meant? Whom a buyer asks for is confidential: nothing of this is written to a log.
 *
 * @param text what stands in the place of a name, stripped; empty when there is none
 * @param organisations whether an organisation is wanted; other types are not known here
 * @param limit most candidates
 * @param place where it is said to be
 * @param province in which province
 * @param kvkNumber the number that came with it
 */
record Query(
        Optional<String> text,
        boolean organisations,
        int limit,
        Optional<String> place,
        Optional<String> province,
        Optional<KvkNumber> kvkNumber) {

    @Override
    public String toString() {
        return "Query[" + text.map(String::length).orElse(0) + " characters]";
    }
}
