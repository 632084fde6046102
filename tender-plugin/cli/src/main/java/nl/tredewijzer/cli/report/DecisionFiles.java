package nl.tredewijzer.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.decision.DecidedEvaluation;
import nl.tredewijzer.tender.decision.DecisionJson;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.difference.DifferenceJson;
import nl.tredewijzer.tender.difference.DifferenceText;
import nl.tredewijzer.tender.formats.report.Report;

/**
 * A decision, both evaluations and what differs, in a directory of their own. It appears whole or not at all, and never
 * in the place of something that is there.
 */
public final class DecisionFiles {

    /** The decision. */
    public static final String DECISION = "decision.json";
    /** The earlier evaluation, byte for byte as it was kept. */
    public static final String BEFORE = "evaluation-before.json";
    /** The difference for programs. */
    public static final String DIFFERENCE = "difference.json";
    /** The difference for people, in both languages. */
    public static final String DIFFERENCE_TEXT = "difference.txt";

    private DecisionFiles() {}

    /**
     * Writes everything.
     *
     * @param directory where, not there yet
     * @param before the earlier evaluation as its file has it
     * @throws FileAlreadyExistsException if something is there already
     */
    public static void write(Path directory, byte[] before, DecidedEvaluation decided, Language first)
            throws IOException {
        if (Files.exists(directory)) {
            throw new FileAlreadyExistsException(directory.toString());
        }
        Path absolute = directory.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path beside = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectory(beside);
            fill(beside, before, decided, first);
            Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(beside);
        }
    }

    private static void fill(Path directory, byte[] before, DecidedEvaluation decided, Language first)
            throws IOException {
        Difference difference = decided.difference();
        put(directory.resolve(DECISION), CanonicalJson.bytes(DecisionJson.write(decided)));
        put(directory.resolve(BEFORE), before);
        put(directory.resolve(DIFFERENCE), CanonicalJson.bytes(DifferenceJson.write(difference)));
        put(directory.resolve(DIFFERENCE_TEXT), text(difference));
        ReportFiles.write(directory, Report.of(decided.after()).in(first).since(difference));
    }

    private static byte[] text(Difference difference) {
        String both = String.join("\n", DifferenceText.lines(difference, Language.DUTCH)) + "\n\n"
                + String.join("\n", DifferenceText.lines(difference, Language.ENGLISH)) + "\n";
        return both.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** What is left of an attempt that failed. */
    private static void delete(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }
}
