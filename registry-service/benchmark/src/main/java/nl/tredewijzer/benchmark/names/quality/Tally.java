package nl.tredewijzer.benchmark.names.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tredewijzer.benchmark.report.Table;

/**
 * What was answered to some names, counted.
 *
 * @param outcomes the answers
 */
record Tally(List<Outcome> outcomes) {

    /** Those of the answers whose kind is such a one. */
    Tally of(Predicate<String> kind) {
        return new Tally(outcomes.stream()
                .filter(outcome -> kind.test(outcome.asked().kind()))
                .toList());
    }

    int size() {
        return outcomes.size();
    }

    /** What part of the answers is such a one; not a number where there are none. */
    double share(Predicate<Outcome> what) {
        return (double) outcomes.stream().filter(what).count() / outcomes.size();
    }

    /** One row for each kind, in the order in which they were asked. */
    String byKind() {
        Table table = new Table("kind", "asked", "accepted", "certain, but wrong", "R@1", "R@5");
        Map<String, List<Outcome>> kinds = new LinkedHashMap<>();
        outcomes.forEach(outcome -> kinds.computeIfAbsent(outcome.asked().kind(), none -> new ArrayList<>())
                .add(outcome));
        kinds.forEach((kind, answers) -> new Tally(answers).row(table, kind));
        return table.toString();
    }

    private void row(Table table, String kind) {
        boolean findable =
                outcomes.stream().anyMatch(outcome -> outcome.asked().right().isPresent());
        table.row(
                kind,
                String.valueOf(size()),
                findable ? show(share(Outcome::isAccepted)) : "",
                count(Outcome::isCertainAndWrong),
                findable ? show(share(outcome -> outcome.isAmong(1))) : "",
                findable ? show(share(outcome -> outcome.isAmong(5))) : "");
    }

    /** How many of the answers are such, and what part of them that is. */
    String count(Predicate<Outcome> what) {
        long count = outcomes.stream().filter(what).count();
        return count
                + Optional.of(String.format(Locale.ROOT, " (%.2f %%)", 100 * share(what)))
                        .filter(percentage -> count > 0)
                        .orElse("");
    }

    /** A share as it stands in a table. */
    static String show(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }
}
