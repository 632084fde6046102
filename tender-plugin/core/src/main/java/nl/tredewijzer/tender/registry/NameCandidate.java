package nl.tredewijzer.tender.registry;

import java.math.BigDecimal;
import java.util.Objects;
import nl.tredewijzer.model.KvkNumber;

/**
 * An organisation that may be meant by a name.
 *
 * @param kvkNumber its number
 * @param name its current name, as registered
 * @param likeness how sure it is
 * @param score from 0 to 100, comparable between answers
 */
public record NameCandidate(KvkNumber kvkNumber, String name, Likeness likeness, BigDecimal score) {

    public NameCandidate {
        Objects.requireNonNull(kvkNumber, "kvkNumber");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(likeness, "likeness");
        Objects.requireNonNull(score, "score");
    }
}
