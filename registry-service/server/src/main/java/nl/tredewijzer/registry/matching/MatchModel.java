package nl.tredewijzer.registry.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each signal is worth, in log-odds, and from which score on a verdict is given. The weights of a comparison are
 * added up: what each signal contributed can be read from the file.
 */
final class MatchModel {

    private static final String FILE = "model.csv";
    private static final String BASE = "BASE";

    private final double base;
    private final double[] weights;
    private final Map<String, Double> thresholds;

    private MatchModel(double base, double[] weights, Map<String, Double> thresholds) {
        this.base = base;
        this.weights = weights;
        this.thresholds = thresholds;
    }

    /** The one that comes with the register. */
    static MatchModel standard() {
        InputStream stored = Objects.requireNonNull(MatchModel.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stored, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model.
     *
     * @param lines a name and a number with {@code ;} between; lines that begin with {@code #} are remarks
     */
    static MatchModel of(List<String> lines) {
        Map<String, Double> numbers = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(";");
                numbers.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        double[] weights = new double[Signal.values().length];
        for (Signal signal : Signal.values()) {
            weights[signal.ordinal()] = numbers.getOrDefault(signal.name(), 0.0);
        }
        return new MatchModel(numbers.getOrDefault(BASE, 0.0), weights, numbers);
    }

    /** The evidence before anything is seen, in log-odds. */
    double base() {
        return base;
    }

    double weight(Signal signal) {
        return weights[signal.ordinal()];
    }

    /** The evidence of all signals together, in log-odds. */
    double evidence(Collection<Observation> observations) {
        double sum = base;
        for (Observation observation : observations) {
            sum += weight(observation.signal());
        }
        return sum;
    }

    /** From 0 to 100, in hundredths. */
    static double score(double evidence) {
        return Math.round(10_000 / (1 + Math.exp(-evidence))) / 100.0;
    }

    /** The verdict that a score deserves, if no rule forbids it. */
    Verdict verdict(double score) {
        for (Verdict verdict : List.of(Verdict.CERTAIN, Verdict.LIKELY, Verdict.POSSIBLE)) {
            if (score >= thresholds.get(verdict.name())) {
                return verdict;
            }
        }
        return Verdict.NONE;
    }
}
