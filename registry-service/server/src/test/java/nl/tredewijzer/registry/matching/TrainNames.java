package nl.tredewijzer.registry.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.index.StandaloneIndex;
import nl.tredewijzer.registry.matching.TrainingCases.Case;

/** Writes the model of matching from a file of names: the command {@code mvn -Ptrain} of the decision on the model. */
public final class TrainNames {

    private static final String START = "start.csv";
    private static final String JUDGED = ";set";
    private static final int ROUNDS = 3;
    private static final String HEAD = """
            # What each signal is worth in log-odds, and from which score a verdict is given (see docs/adr on the model).
            # Learned from %,d names of organisations, each asked for in other spellings while the register held it and
            # while it did not; lines that say `set` are judgement. The last number: in how many cases it was seen.
            # Names: those of a public Dutch government register of July 2026, which are no part of this project.
            """;

    private TrainNames() {}

    /** Reads the names from the first file ({@code kvk} and {@code name} among its columns), writes to the second. */
    public static void main(String[] files) throws IOException {
        Map<KvkNumber, String> names = NameFile.read(Path.of(files[0]));
        List<String> start = start();
        List<String> judged =
                start.stream().filter(line -> line.endsWith(JUDGED)).toList();
        Path directory = Files.createTempDirectory("names");
        try (StandaloneIndex index = NameFile.index(directory, names)) {
            TrainingCases training = new TrainingCases(names, index.snapshot().names());
            List<String> lines = start;
            for (int round = 1; round <= ROUNDS; round++) {
                List<Case> cases = training.cases(MatchModel.of(lines));
                System.out.printf("Round %d of %d: %,d cases%n", round, ROUNDS, cases.size());
                lines = learned(cases, judged);
            }
            Files.writeString(
                    Path.of(files[1]),
                    String.format(Locale.ROOT, HEAD, names.size()) + String.join("\n", lines) + "\n");
        }
    }

    private static List<String> start() throws IOException {
        try (var stored = Objects.requireNonNull(TrainNames.class.getResourceAsStream(START), START)) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> learned(List<Case> cases, List<String> judged) {
        int signals = Signal.values().length;
        double[] weights = LogisticRegression.fit(
                cases.stream().map(Case::signals).toList(),
                cases.stream().map(Case::right).toList(),
                cases.stream().mapToDouble(Case::importance).toArray(),
                signals + 1);
        int[] seen = new int[signals + 1];
        cases.forEach(example -> {
            for (int signal : example.signals()) {
                seen[signal]++;
            }
        });
        Set<String> fixed =
                judged.stream().map(line -> line.split(";")[0]).collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>(judged);
        lines.add(String.format(Locale.ROOT, "BASE;%.4f", weights[signals]));
        for (Signal signal : Signal.values()) {
            if (seen[signal.ordinal()] > 0 && !fixed.contains(signal.name())) {
                lines.add(String.format(
                        Locale.ROOT, "%s;%.4f;%d", signal.name(), weights[signal.ordinal()], seen[signal.ordinal()]));
            }
        }
        return lines;
    }
}
