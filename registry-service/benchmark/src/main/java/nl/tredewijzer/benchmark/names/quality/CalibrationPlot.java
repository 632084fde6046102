package nl.tredewijzer.benchmark.names.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws, as SVG, what part of the answers of a score and above is right, and what part of those of each band. */
final class CalibrationPlot {

    private static final int SIDE = 400;
    private static final int EDGE = 60;
    private static final int STEP = 20;
    private static final int FEWEST = 10;
    private static final List<String> COLOURS = List.of("#1b6ca8", "#c2571a");

    private final StringBuilder svg = new StringBuilder();

    private CalibrationPlot() {}

    /** The picture of some populations, each under its name. */
    static String of(Map<String, Calibration> populations) {
        CalibrationPlot plot = new CalibrationPlot();
        plot.frame();
        int number = 0;
        for (Map.Entry<String, Calibration> population : populations.entrySet()) {
            plot.draw(population.getKey(), population.getValue(), COLOURS.get(number % COLOURS.size()), number);
            number++;
        }
        return plot.svg.append("</svg>\n").toString();
    }

    private void frame() {
        int width = SIDE + 2 * EDGE;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                width, width + 2 * STEP);
        add("<title>Score of an answer, and how often answers of that score are right</title>");
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", width, width + 2 * STEP);
        for (int mark = 0; mark <= 100; mark += STEP) {
            add(
                    "<path d=\"M%.1f %.1fV%.1fM%.1f %.1fH%.1f\" stroke=\"#ddd\"/>",
                    x(mark), y(0), y(1), x(0), y(mark / 100.0), x(100));
            add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%d</text>", x(mark), y(0) + 16, mark);
            add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%d %%</text>", x(0) - 6, y(mark / 100.0) + 4, mark);
        }
        add("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>", x(0), y(0), x(100), y(1));
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">score s</text>", x(50), y(0) + 34);
    }

    /** A line for the answers of a score and above, a dot for each band that holds enough of them. */
    private void draw(String name, Calibration population, String colour, int number) {
        StringBuilder line = new StringBuilder();
        for (int score = 0; score < 100; score++) {
            int from = score;
            double right = population.within(value -> value >= from).right();
            if (!Double.isNaN(right)) {
                line.append(String.format(Locale.ROOT, "%s%.1f %.1f", line.isEmpty() ? "M" : "L", x(from), y(right)));
            }
        }
        add("<path d=\"%s\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"/>", line, colour);
        for (int band = 0; band < 100; band += 10) {
            int from = band;
            Calibration answers = population.within(value -> value >= from && (value < from + 10 || from == 90));
            if (answers.answers().size() >= FEWEST) {
                add(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>",
                        x(mean(answers)), y(answers.right()), colour);
            }
        }
        add(
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s: line, of answers ≥ s; dots, of bands of ten</text>",
                EDGE, SIDE + 2 * EDGE + number * STEP, colour, name);
    }

    private static double mean(Calibration answers) {
        return answers.answers().stream()
                .mapToDouble(Calibration.Answer::score)
                .average()
                .orElse(0);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static double x(double score) {
        return EDGE + score / 100 * SIDE;
    }

    private static double y(double share) {
        return EDGE + (1 - share) * SIDE;
    }
}
