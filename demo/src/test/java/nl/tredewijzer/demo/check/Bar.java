package nl.tredewijzer.demo.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What share of the answers to some names is allowed, or demanded.
 *
 * @param on which names, in words
 * @param names which names
 * @param measure what is counted, in words
 * @param counted what is counted
 * @param share from 0 to 1
 * @param most whether the share is the most that is allowed, else it is the least
 */
record Bar(
        String on,
        Predicate<AnsweredName> names,
        String measure,
        Predicate<AnsweredName> counted,
        double share,
        boolean most) {

    static Bar atMost(
            double share, String on, Predicate<AnsweredName> names, String measure, Predicate<AnsweredName> counted) {
        return new Bar(on, names, measure, counted, share, true);
    }

    static Bar atLeast(
            double share, String on, Predicate<AnsweredName> names, String measure, Predicate<AnsweredName> counted) {
        return new Bar(on, names, measure, counted, share, false);
    }

    boolean holds(List<AnsweredName> answers) {
        double reached = reached(answers);
        return most ? reached <= share : reached >= share;
    }

    /** A row of a table: names, how many, measure, share, bar. */
    String row(List<AnsweredName> answers) {
        return String.format(
                Locale.ROOT,
                "| %-12s | %5d | %-13s | %.4f | %s %.3f | %s |",
                on,
                answers.stream().filter(names).count(),
                measure,
                reached(answers),
                most ? "<=" : ">=",
                share,
                holds(answers) ? "ok" : "MISSED");
    }

    private double reached(List<AnsweredName> answers) {
        List<AnsweredName> ours = answers.stream().filter(names).toList();
        if (ours.isEmpty()) {
            throw new IllegalArgumentException("No name is of the kind: " + on);
        }
        return (double) ours.stream().filter(counted).count() / ours.size();
    }
}
