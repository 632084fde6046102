package nl.tredewijzer.tender.formats.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.difference.Difference;
import nl.tredewijzer.tender.reserved.ReservedContract;
import nl.tredewijzer.tender.reserved.ReservedReading;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.whatif.WhatIf;

/**
 * An evaluation as it leaves the plugin: a page, a workbook, lines for letters, data, dates for an agenda. All of them
 * tell the same, and bear the SHA-256 over the canonical JSON of the evaluation.
 *
 * <pre>{@code
 * Report report = Report.of(kept).with(notes).in(Language.DUTCH);
 * byte[] page = report.bytes(ReportFormat.HTML);
 * }</pre>
 *
 * Reports are immutable, and safe for use by several threads; the same report gives the same bytes.
 */
public final class Report {

    private final EvaluationRecord kept;
    private final String sha256;
    private final InputNotes notes;
    private final Language language;
    private final List<Supposition> suppositions;
    private final List<ReservedReading> reserved;
    private final Optional<Difference> difference;

    private Report(
            EvaluationRecord kept,
            String sha256,
            InputNotes notes,
            Language language,
            List<Supposition> suppositions,
            List<ReservedReading> reserved,
            Optional<Difference> difference) {
        this.kept = Objects.requireNonNull(kept, "kept");
        this.sha256 = sha256;
        this.notes = Objects.requireNonNull(notes, "notes");
        this.language = Objects.requireNonNull(language, "language");
        this.suppositions = List.copyOf(suppositions);
        this.reserved = List.copyOf(reserved);
        this.difference = Objects.requireNonNull(difference, "difference");
    }

    /** The report of an evaluation, in Dutch, which says nothing of files. */
    public static Report of(EvaluationRecord kept) {
        return new Report(kept, kept.sha256(), InputNotes.NONE, Language.DUTCH, List.of(), List.of(), Optional.empty());
    }

    /** The same, with what is to be known about the files that were read. */
    public Report with(InputNotes read) {
        return new Report(kept, sha256, read, language, suppositions, reserved, difference);
    }

    /** The same in this language; the page and the JSON hold both, and the page shows this one first. */
    public Report in(Language first) {
        return new Report(kept, sha256, notes, first, suppositions, reserved, difference);
    }

    /**
     * The same, with what would be otherwise if.
     *
     * @throws IllegalArgumentException if a question makes no sense for this tender
     */
    public Report asking(List<WhatIf> questions) {
        List<Supposition> asked = questions.stream()
                .map(question -> Supposition.of(question, kept.inputs()))
                .toList();
        return new Report(kept, sha256, notes, language, asked, reserved, difference);
    }

    /** The same, with what PSO 30+ says of each bidder for a reserved contract (art. 2.82 Aanbestedingswet 2012). */
    public Report forReservedContract() {
        List<ReservedReading> readings = ReservedContract.read(kept.inputs());
        return new Report(kept, sha256, notes, language, suppositions, readings, difference);
    }

    /** The same, with what differs from the evaluation that this one was made from. */
    public Report since(Difference earlier) {
        return new Report(kept, sha256, notes, language, suppositions, reserved, Optional.of(earlier));
    }

    /** The forms that say something: all of them, or all but the agenda where no certificate is credited. */
    public List<ReportFormat> formats() {
        return Stream.of(ReportFormat.values())
                .filter(format ->
                        format != ReportFormat.ICS || !ExpiryDates.of(kept).isEmpty())
                .toList();
    }

    /** Writes the report; the stream stays open. */
    public void write(ReportFormat format, OutputStream out) throws IOException {
        try {
            switch (format) {
                case HTML -> HtmlReport.write(this, out);
                case XLSX -> ResultWorkbook.write(this, out);
                case CSV -> ResultCsv.write(this, out);
                case JSON -> ReportJson.write(this, out);
                case ICS -> ExpiryCalendar.write(this, out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The whole report in memory. */
    public byte[] bytes(ReportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The JSON Schema (draft 2020-12) of {@link ReportFormat#JSON}; the stream is the caller's to close. */
    public static InputStream schema() {
        return Report.class.getResourceAsStream("evaluation.schema.json");
    }

    /** SHA-256 over the canonical JSON of the evaluation, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The evaluation that it reports. */
    public EvaluationRecord kept() {
        return kept;
    }

    /** What is to be known about the files that were read. */
    public InputNotes notes() {
        return notes;
    }

    /** The language that comes first. */
    public Language language() {
        return language;
    }

    /** What would be otherwise if. */
    public List<Supposition> suppositions() {
        return suppositions;
    }

    /** What PSO 30+ says for a reserved contract, where that was asked; in the order of the bidders. */
    public List<ReservedReading> reserved() {
        return reserved;
    }

    /** What differs from the evaluation that this one was made from, where it was. */
    public Optional<Difference> difference() {
        return difference;
    }
}
