package nl.tredewijzer.workbench.input;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Unread;
import nl.tredewijzer.workbench.web.SentForm;

/**
 * What takes the place of a row that was not read, or not wholly, in a file that cannot be changed, such as a workbook.
 *
 * @param unread what was not read
 * @param row what was read in the rest of the row, if that made a bidder
 * @param before the row as far as it is known
 * @param text what somebody wrote for it; the same, while nobody wrote anything
 * @param more what was read in that; nothing of what is as it was, or was emptied because it is no bidder
 */
record Correction(Unread unread, Optional<ReadBidder> row, String before, String text, Optional<TenderReading> more) {

    private static final String FIELD = "more-";

    /** Every row of a file that was not read and may have been a bidder, with what the form has for it; by its field. */
    static Map<String, Correction> of(TenderReading reading, boolean isText, SentForm form) {
        Map<String, ReadBidder> rows = new HashMap<>();
        reading.bidders().forEach(read -> rows.putIfAbsent(field(read.place()), read));
        Map<String, List<Unread>> unread = reading.unread().stream()
                .filter(Unread::mayBeBidder)
                .filter(one -> !isText || !(one.place() instanceof Place.Line))
                .collect(Collectors.groupingBy(one -> field(one.place()), LinkedHashMap::new, Collectors.toList()));
        Map<String, Correction> corrections = new LinkedHashMap<>();
        unread.forEach(
                (field, parts) -> corrections.put(field, of(parts, Optional.ofNullable(rows.get(field)), field, form)));
        return Collections.unmodifiableMap(corrections);
    }

    private static Correction of(List<Unread> parts, Optional<ReadBidder> row, String field, SentForm form) {
        String before = before(parts, row);
        String text = form.has(field) ? form.line(field).strip() : before;
        boolean isWritten = !text.isEmpty() && !text.equals(before);
        return new Correction(parts.get(0), row, before, text, isWritten ? read(text) : Optional.empty());
    }

    /** What was read of the row, and every part that was not. */
    private static String before(List<Unread> parts, Optional<ReadBidder> row) {
        Stream<String> known = row.map(ReadBidder::bidder).stream()
                .flatMap(bidder -> Stream.of(bidder.name().orElse(""), number(bidder)));
        return Stream.concat(known, parts.stream().map(Unread::text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String number(Bidder bidder) {
        return bidder.kvkNumber().map(Object::toString).orElse(bidder.kvkNumberAsGiven());
    }

    private static Optional<TenderReading> read(String text) {
        try {
            return Optional.of(TenderReading.readText(text, Mapping.NONE));
        } catch (InputRefused e) {
            return Optional.empty();
        }
    }

    /** The row of a cell; of what has no rows, the place itself. */
    private static String row(Place place) {
        return place instanceof Place.Cell cell
                ? cell.sheet() + "!" + cell.reference().replaceAll("[^0-9]", "")
                : place.english();
    }

    /** The field of a form for what stands at a place: found again after other columns were chosen. */
    static String field(Place place) {
        return FIELD + Integer.toHexString(row(place).hashCode());
    }

    String field() {
        return field(unread.place());
    }

    /** Whether what stands here counts, and no longer what was read in the row itself. */
    boolean replaces() {
        return !text.equals(before);
    }

    /** Who was written, with what the row says beside that: a line of text knows nothing of lots and roles. */
    List<ReadBidder> bidders() {
        List<ReadBidder> written = more.map(TenderReading::bidders).orElse(List.of());
        return written.size() == 1 && row.isPresent()
                ? List.of(completed(written.get(0).bidder(), row.get()))
                : written;
    }

    private static ReadBidder completed(Bidder written, ReadBidder row) {
        Bidder known = row.bidder();
        return new ReadBidder(
                row.place(),
                new Bidder(
                        written.name(),
                        written.kvkNumberAsGiven(),
                        written.reading(),
                        known.role(),
                        known.lots(),
                        written.amount().or(known::amount),
                        known.share(),
                        known.consortium()));
    }

    /** The line to be corrected, or empty when there is nothing to be corrected any more. */
    Optional<GivenList.RedLine> red() {
        boolean isEmptied = text.isEmpty() && !before.isEmpty();
        boolean isRead = more.filter(read -> !read.bidders().isEmpty() && !read.isIncomplete())
                .isPresent();
        return isEmptied || isRead ? Optional.empty() : Optional.of(new GivenList.RedLine(field(), unread, text));
    }
}
