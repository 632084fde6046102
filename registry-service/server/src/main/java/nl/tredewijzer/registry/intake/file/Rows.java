package nl.tredewijzer.registry.intake.file;

import java.util.function.Consumer;

/** The rows of a received file; each call reads the file anew, never all of it in memory. */
public interface Rows {

    /** Most rows in one file. */
    int MOST = 2_000_000;

    /** Longest row, in characters. */
    int LONGEST_ROW = 250_000;

    /** Longest cell, in characters. */
    int LONGEST_CELL = 120_000;

    /**
     * Hands over every row that has content, in the order of the file.
     *
     * @throws UploadRefused if the file turns out to be no such file
     */
    void each(Consumer<SourceRow> reader);

    /** That a file has no row with content. */
    static UploadRefused none() {
        return new UploadRefused(
                Fault.ofFile("NO_ROWS", "Er staan geen rijen in het bestand.", "There are no rows in the file."));
    }

    /** That a file has more rows than {@link #MOST}. */
    static UploadRefused tooMany() {
        return new UploadRefused(Fault.ofFile(
                "TOO_MANY_ROWS",
                "Een bestand heeft ten hoogste " + MOST + " rijen; splits het.",
                "A file has at most " + MOST + " rows; split it."));
    }
}
