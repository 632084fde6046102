package nl.tredewijzer.workbench.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * The list of bidders as it was given and corrected.
 *
 * @param files the files, or the pasted text, with the lines that were corrected in it
 * @param file the part of it that was read
 * @param corrections what somebody wrote for what was not read in a file that cannot be changed, such as a workbook; by
 *     the field of the form
 * @param columnsSaid every column that is something else than somebody said
 */
record GivenList(GivenFiles files, GivenFile file, Map<String, Correction> corrections, List<Bilingual> columnsSaid) {

    /** A line that was not read, as it can be corrected. */
    record RedLine(String field, Unread unread, String text) {}

    /** Reads what was given, with what the form says of its columns and lines. */
    static GivenList of(byte[] given, SentForm form) {
        return of(GivenFiles.of(given), form, Mapping.NONE);
    }

    /** Reads what was given, with what a mapping file says, and what the form says beside that. */
    static GivenList of(GivenFiles given, SentForm form, Mapping said) {
        if (given.areSeveral()) {
            GivenFile together = GivenFile.together(given.files());
            return new GivenList(given, together, Correction.of(together.reading(), false, form), List.of());
        }
        byte[] bytes = TextLines.of(given.bytes()).with(form).bytes();
        GivenFile first = GivenFile.of(bytes, GivenFile.LIST, form, said);
        AskedColumns asked = AskedColumns.of(form, first.sheet());
        GivenFile file = first.reading()
                .columns()
                .map(asked::in)
                .filter(columns -> !columns.equals(first.reading().columns().get()))
                .map(columns -> first.with(bytes, columns))
                .orElse(first);
        List<ColumnMapping.Column> columns =
                file.reading().columns().map(ColumnMapping::columns).orElse(List.of());
        Map<String, Correction> corrections = Correction.of(file.reading(), isText(file.reading()), form);
        return new GivenList(GivenFiles.of(bytes), file, corrections, asked.notKept(columns));
    }

    private static boolean isText(TenderReading reading) {
        return reading.format() == InputFormat.TEXT || reading.format() == InputFormat.TABLE;
    }

    /** What was read. */
    TenderReading reading() {
        return file.reading();
    }

    /** Every bidder that was read, in the order of the list; then what rows were corrected into. */
    List<ReadBidder> bidders() {
        Stream<ReadBidder> kept = reading().bidders().stream().filter(read -> !isReplaced(read));
        Stream<ReadBidder> written = corrections.values().stream().flatMap(one -> one.bidders().stream());
        return Stream.concat(kept, written).toList();
    }

    /** The same, without where they stand. */
    List<Bidder> listed() {
        return bidders().stream().map(ReadBidder::bidder).toList();
    }

    private boolean isReplaced(ReadBidder read) {
        return !corrections.isEmpty()
                && Optional.ofNullable(corrections.get(Correction.field(read.place())))
                        .filter(Correction::replaces)
                        .isPresent();
    }

    /** What was not read and may have been a bidder, each to be corrected. */
    List<RedLine> redLines() {
        TextLines lines = isText(reading()) ? TextLines.of(files.bytes()) : TextLines.NONE;
        Map<String, RedLine> red = new LinkedHashMap<>();
        for (Unread unread : reading().unread()) {
            if (unread.mayBeBidder()) {
                lines.red(unread)
                        .or(() -> Optional.ofNullable(corrections.get(Correction.field(unread.place())))
                                .flatMap(Correction::red))
                        .ifPresent(line -> red.putIfAbsent(line.field(), line));
            }
        }
        return List.copyOf(red.values());
    }

    /** What was corrected where it cannot be changed, and is not red any more: it travels unseen. */
    List<Correction> settled() {
        return corrections.values().stream()
                .filter(correction -> correction.red().isEmpty())
                .toList();
    }

    /** What was not read and was no bidder. */
    List<Unread> otherUnread() {
        return reading().unread().stream()
                .filter(unread -> !unread.mayBeBidder())
                .toList();
    }

    /** How it was understood, and what in it was not read. */
    InputNotes notes() {
        InputNotes notes = InputNotes.of(reading());
        for (Correction correction : corrections.values()) {
            notes = correction.more().map(InputNotes::of).map(notes::and).orElse(notes);
        }
        return notes;
    }

    /** The columns as they were taken, if it is a table. */
    List<ColumnMapping.Column> columns() {
        return reading().columns().map(ColumnMapping::columns).orElse(List.of());
    }
}
