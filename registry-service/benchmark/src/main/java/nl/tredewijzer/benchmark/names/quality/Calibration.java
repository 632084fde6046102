package nl.tredewijzer.benchmark.names.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import nl.tredewijzer.benchmark.report.Table;

/**
 * Whether a score says how often an answer is right. An answer is the first candidate, whatever was asked; where the
 * register does not have the organisation that was meant, any is wrong.
 *
 * @param answers score and truth of every question that had an answer
 */
record Calibration(List<Answer> answers) {

    /** Where bands begin. */
    static final List<Double> BANDS =
            List.of(0.0, 5.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 95.0, 98.0, 99.0, 99.5, 99.9);

    /** A score and whether the organisation that had it was the right one. */
    record Answer(double score, boolean right) {}

    static Calibration of(Tally tally) {
        List<Answer> answers = new ArrayList<>();
        for (Outcome outcome : tally.outcomes()) {
            outcome.first().ifPresent(first -> answers.add(new Answer(first.score(), outcome.isAmong(1))));
        }
        return new Calibration(answers);
    }

    /** Of answers of a score and above, and of those of a band, how many are right. */
    String table() {
        Table table = new Table("score s", "answers ≥ s", "right of them", "answers in the band", "right of them");
        for (int i = 0; i < BANDS.size(); i++) {
            double from = BANDS.get(i);
            double to = i + 1 < BANDS.size() ? BANDS.get(i + 1) : Double.MAX_VALUE;
            Calibration above = within(score -> score >= from);
            Calibration band = within(score -> score >= from && score < to);
            table.row(
                    String.format(Locale.ROOT, "%.1f", from),
                    String.valueOf(above.answers.size()),
                    Tally.show(above.right()),
                    String.valueOf(band.answers.size()),
                    Tally.show(band.right()));
        }
        return table.toString();
    }

    /** What part of the answers is right; not a number where there are none. */
    double right() {
        return (double) answers.stream().filter(Answer::right).count() / answers.size();
    }

    /** The answers with such a score. */
    Calibration within(DoublePredicate score) {
        return new Calibration(
                answers.stream().filter(answer -> score.test(answer.score())).toList());
    }
}
