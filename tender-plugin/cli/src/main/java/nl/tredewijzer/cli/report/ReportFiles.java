package nl.tredewijzer.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.run.EvaluationRecord;

/** The report as files: each appears whole or not at all. */
public final class ReportFiles {

    /** The page for people. */
    public static final String PAGE = "report.html";
    /** The evaluation, its hash and the run, for programs. */
    public static final String DATA = "evaluation.json";

    private ReportFiles() {}

    /**
     * Writes both files into the directory, which is made when it is not there.
     *
     * @param first the language that the page shows first
     * @return the page
     */
    public static Path write(Path directory, EvaluationRecord kept, InputNotes notes, Language first)
            throws IOException {
        Files.createDirectories(directory);
        put(directory.resolve(DATA), CanonicalJson.bytes(kept.toJson()));
        Path page = directory.resolve(PAGE);
        put(page, HtmlReport.of(kept, notes, first).getBytes(StandardCharsets.UTF_8));
        return page;
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
