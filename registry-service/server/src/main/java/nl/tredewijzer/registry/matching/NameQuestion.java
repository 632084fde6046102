package nl.tredewijzer.registry.matching;

import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;

/**
 * Which organisation is meant? Whom a buyer asks for is confidential: nothing of this is written to a log.
 *
 * @param name as the bidder wrote it, at most {@value #LONGEST_NAME} characters
 * @param place where the bidder says it is, if anything
 * @param province in which province, if anything
 * @param kvkNumber the number that came with the name, if any
 * @param most how many candidates at most, from 1 to {@value #MOST}
 */
public record NameQuestion(
        String name, Optional<String> place, Optional<String> province, Optional<KvkNumber> kvkNumber, int most) {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 500;
    /** Most candidates. */
    public static final int MOST = 50;

    /** @throws IllegalArgumentException if the name is too long, or the number of candidates lies outside the bounds */
    public NameQuestion {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has at most " + LONGEST_NAME + " characters");
        }
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("From 1 to " + MOST + " candidates, not " + most);
        }
    }

    /** A name and nothing else. */
    public static NameQuestion of(String name, int most) {
        return new NameQuestion(name, Optional.empty(), Optional.empty(), Optional.empty(), most);
    }

    @Override
    public String toString() {
        return "NameQuestion[" + name.length() + " characters]";
    }
}
