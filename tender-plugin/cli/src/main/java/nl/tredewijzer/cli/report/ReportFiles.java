package nl.tredewijzer.cli.report;

import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.pdf.report.PdfReport;

/** A report as files: each appears whole or not at all. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes the report in every form that says something, several at a time, into the directory, which is made when it
     * is not there. What an earlier report left there in another form goes: it would be taken for a part of this one.
     *
     * @return the page
     */
    public static Path write(Path directory, Report report) throws IOException {
        Files.createDirectories(directory);
        try {
            report.formats().parallelStream().forEach(format -> {
                try {
                    put(directory.resolve(format.fileName()), report, format);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (ReportFormat format : ReportFormat.values()) {
            if (!report.formats().contains(format)) {
                Files.deleteIfExists(directory.resolve(format.fileName()));
            }
        }
        return directory.resolve(ReportFormat.HTML.fileName());
    }

    /**
     * Writes the report as PDF into the directory too, if that is wanted; otherwise that of an earlier report goes.
     *
     * @param directory where the report is
     */
    public static void writePdf(Path directory, Report report, boolean wanted) throws IOException {
        Path file = directory.resolve(PdfReport.FILE_NAME);
        if (wanted) {
            // what it tells is for whoever makes style sheets, not for an officer
            XRLog.setLoggingEnabled(false);
            put(file, out -> PdfReport.write(report, out));
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static void put(Path file, Report report, ReportFormat format) throws IOException {
        put(file, out -> report.write(format, out));
    }

    /** Writes these bytes into a file. */
    public static void put(Path file, byte[] bytes) throws IOException {
        put(file, out -> out.write(bytes));
    }

    /** What is written into a file. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void put(Path file, Content content) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
