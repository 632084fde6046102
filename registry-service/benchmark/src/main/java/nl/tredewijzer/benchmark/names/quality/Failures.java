package nl.tredewijzer.benchmark.names.quality;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tredewijzer.benchmark.names.Listed;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.registry.matching.NameCandidate;

/** Lists what went wrong, for who wants to know why: some of each kind, with what was answered and the reasons. */
final class Failures {

    private static final int SHOWN = 2;

    private final Map<KvkNumber, String> names;
    private final int each;

    /** Prepares to list so many of each kind. */
    Failures(NameList register, int each) {
        this.names = register.organisations().stream().collect(Collectors.toMap(Listed::kvkNumber, Listed::name));
        this.each = each;
    }

    /** Writes them to a file: first those that were certain and wrong, then those that were not accepted. */
    void write(Path file, Tally all) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            write(
                    out,
                    "Certain, but wrong",
                    all.outcomes().stream().filter(Outcome::isCertainAndWrong).toList());
            write(
                    out,
                    "Not accepted",
                    all.outcomes().stream()
                            .filter(outcome -> outcome.asked().right().isPresent() && !outcome.isAccepted())
                            .toList());
        }
    }

    private void write(BufferedWriter out, String title, List<Outcome> outcomes) throws IOException {
        out.write("# " + title + "\n");
        Map<String, Integer> written = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (written.merge(outcome.asked().kind(), 1, Integer::sum) <= each) {
                out.write(text(outcome));
            }
        }
    }

    private String text(Outcome outcome) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%n[%s] %s%n    meant: %s%n",
                outcome.asked().kind(),
                outcome.asked().text(),
                outcome.asked()
                        .right()
                        .map(number -> number + " " + names.get(number))
                        .orElse("none")));
        outcome.match().candidates().stream().limit(SHOWN).forEach(candidate -> text.append(line(candidate)));
        return text.toString();
    }

    private static String line(NameCandidate candidate) {
        return String.format(
                Locale.ROOT,
                "    %s %.2f %s %s  {%s}%n",
                candidate.verdict(),
                candidate.score(),
                candidate.kvkNumber(),
                candidate.name(),
                candidate.features().stream()
                        .map(feature -> String.format(Locale.ROOT, "%s %+.2f", feature.code(), feature.contribution()))
                        .collect(Collectors.joining(", ")));
    }
}
