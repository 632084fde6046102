package nl.tredewijzer.workbench.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.bidders.ColumnMeaning;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * The list of bidders as it was given and corrected.
 *
 * @param bytes the file, or the pasted text, with the lines that were corrected in it
 * @param added lines that were corrected where a file cannot be changed, such as those of a workbook
 * @param reading what was read in it
 * @param more what was read in the lines added
 */
record GivenList(byte[] bytes, String added, TenderReading reading, Optional<TenderReading> more) {

    /** Longest line that can be corrected. */
    static final int LONGEST_LINE = 2000;

    /** A line that was not read, as it can be corrected. */
    record RedLine(String field, Unread unread, String text) {}

    /** Reads what was given, with what the form says of its columns and lines. */
    static GivenList of(byte[] given, SentForm form) {
        byte[] bytes = withLines(given, form);
        TenderReading first = TenderReading.read(bytes);
        TenderReading reading = first.columns()
                .map(columns -> corrected(columns, form))
                .filter(mapping -> !mapping.equals(first.columns().get()))
                .map(mapping -> TenderReading.read(bytes, Mapping.of(mapping)))
                .orElse(first);
        StringBuilder added = new StringBuilder(form.text("added"));
        for (String name : form.names("more-")) {
            String line = form.text(name);
            if (!line.isEmpty()) {
                added.append(added.isEmpty() ? "" : "\n").append(line.replaceAll("\\R", " "));
            }
        }
        Optional<TenderReading> more = added.isEmpty()
                ? Optional.empty()
                : Optional.of(TenderReading.readText(added.toString(), Mapping.NONE));
        return new GivenList(bytes, added.toString(), reading, more);
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

    /** The text with each corrected line in its place; a file that is no text stays as it is. */
    private static byte[] withLines(byte[] given, SentForm form) {
        Iterable<String> names = form.names("line-");
        if (!names.iterator().hasNext()) {
            return given;
        }
        List<String> lines = new ArrayList<>(text(given).lines().toList());
        for (String name : names) {
            String number = name.substring("line-".length());
            if (number.matches("[1-9][0-9]{0,6}") && Integer.parseInt(number) <= lines.size()) {
                lines.set(Integer.parseInt(number) - 1, form.text(name).replaceAll("\\R", " "));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Every bidder that was read, in the order of the list. */
    List<ReadBidder> bidders() {
        return Stream.concat(reading.bidders().stream(), more.stream().flatMap(read -> read.bidders().stream()))
                .toList();
    }

    /** What was not read and may have been a bidder, each to be corrected. */
    List<RedLine> redLines() {
        boolean isText = reading.format() == InputFormat.TEXT || reading.format() == InputFormat.TABLE;
        List<String> lines = isText ? text(bytes).lines().toList() : List.of();
        List<RedLine> red = new ArrayList<>();
        for (Unread unread :
                reading.unread().stream().filter(Unread::mayBeBidder).toList()) {
            Optional<Integer> line = line(unread).filter(number -> number <= lines.size());
            String field = line.map(number -> "line-" + number).orElse("more-" + (red.size() + 1));
            if (red.stream().noneMatch(earlier -> earlier.field().equals(field))) {
                String whole = line.map(number -> lines.get(number - 1)).orElse(unread.text());
                red.add(new RedLine(field, unread, whole.length() > LONGEST_LINE ? unread.text() : whole));
            }
        }
        return red;
    }

    private static Optional<Integer> line(Unread unread) {
        return unread.place() instanceof Place.Line line ? Optional.of(line.number()) : Optional.empty();
    }

    /** What was not read and was no bidder. */
    List<Unread> otherUnread() {
        return Stream.concat(
                        reading.unread().stream().filter(unread -> !unread.mayBeBidder()),
                        more.stream().flatMap(read -> read.unread().stream()))
                .toList();
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
