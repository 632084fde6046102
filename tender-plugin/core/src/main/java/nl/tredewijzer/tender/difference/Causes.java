package nl.tredewijzer.tender.difference;

import java.util.List;

/**
 * Why an answer changed: found by evaluating again with one changed input at a time.
 *
 * @param causes the inputs to which it is owed, in a fixed order; none when the answer came to the same
 * @param together whether it takes all of them, where none alone gives the new answer
 */
public record Causes(List<Cause> causes, boolean together) {

    public Causes {
        causes = List.copyOf(causes);
    }
}
