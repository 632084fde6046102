package nl.tredewijzer.workbench.input;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * The list of bidders as it was given and corrected.
 *
 * @param bytes the file, or the pasted text, with the lines that were corrected in it
 * @param reading what was read in it
 * @param corrections what somebody wrote for what was not read in a file that cannot be changed, such as a workbook; by
 *     the field of the form
 */
record GivenList(byte[] bytes, TenderReading reading, Map<String, Correction> corrections) {

    /** A line that was not read, as it can be corrected. */
    record RedLine(String field, Unread unread, String text) {}

    /** Reads what was given, with what the form says of its columns and lines. */
    static GivenList of(byte[] given, SentForm form) {
        byte[] bytes = TextLines.of(given).with(form).bytes();
        TenderReading first = TenderReading.read(bytes);
        TenderReading reading = first.columns()
                .map(columns -> corrected(columns, form))
                .filter(mapping -> !mapping.equals(first.columns().get()))
                .map(mapping -> TenderReading.read(bytes, Mapping.of(mapping)))
                .orElse(first);
        return new GivenList(bytes, reading, Correction.of(reading, isText(reading), form));
    }

    private static boolean isText(TenderReading reading) {
        return reading.format() == InputFormat.TEXT || reading.format() == InputFormat.TABLE;
    }

    private static ColumnMapping corrected(ColumnMapping read, SentForm form) {
        List<ColumnMapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < read.columns().size(); i++) {
            ColumnMapping.Column column = read.columns().get(i);
            ColumnMeaning meaning = meaning(form.text("column-" + (i + 1))).orElse(column.meaning());
            boolean taken = meaning != ColumnMeaning.UNUSED
                    && columns.stream().anyMatch(earlier -> earlier.meaning() == meaning);
            columns.add(new ColumnMapping.Column(
                    column.header(), column.position(), taken ? ColumnMeaning.UNUSED : meaning));
        }
        return new ColumnMapping(read.sheet(), columns);
    }

    private static Optional<ColumnMeaning> meaning(String name) {
        return Stream.of(ColumnMeaning.values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }

    /** Every bidder that was read, in the order of the list; then what rows were corrected into. */
    List<ReadBidder> bidders() {
        Stream<ReadBidder> kept = reading.bidders().stream().filter(read -> !isReplaced(read));
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
        TextLines lines = isText(reading) ? TextLines.of(bytes) : TextLines.NONE;
        Map<String, RedLine> red = new LinkedHashMap<>();
        for (Unread unread : reading.unread()) {
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
        return reading.unread().stream().filter(unread -> !unread.mayBeBidder()).toList();
    }

    /** How it was understood, and what in it was not read. */
    InputNotes notes() {
        InputNotes notes = InputNotes.of(reading);
        for (Correction correction : corrections.values()) {
            notes = correction.more().map(InputNotes::of).map(notes::and).orElse(notes);
        }
        return notes;
    }

    /** The columns as they were taken, if it is a table. */
    List<ColumnMapping.Column> columns() {
        return reading.columns().map(ColumnMapping::columns).orElse(List.of());
    }

    /** As it travels in the form. */
    String carried() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
