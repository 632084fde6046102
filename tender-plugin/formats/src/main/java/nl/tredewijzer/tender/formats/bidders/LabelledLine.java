package nl.tredewijzer.tender.formats.bidders;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.formats.source.Cut;

/**
 * A line that says what it holds, as a column would: {@code Inschrijfsom: € 100.000}. Under the line of a bidder it completes
 * that bidder, where nothing is known of the sort yet.
 *
 * @param line number of the line
 * @param meaning what its label means
 * @param value what stands behind the label
 */
record LabelledLine(int line, ColumnMeaning meaning, String value) {

    private static final Pattern LABELLED =
            Pattern.compile("^[^\\p{L}]{0,5}(\\p{L}[\\p{L}\\p{N} .,()/€-]{1,60}?)\\s?[:=]\\s?([^\\s].*)$");

    /** What a line of text says it holds, if it says so in words that are known. */
    static Optional<LabelledLine> in(int line, String text) {
        if (text.indexOf(':') < 0 && text.indexOf('=') < 0) {
            return Optional.empty();
        }
        Matcher parts = LABELLED.matcher(text);
        return parts.matches()
                ? ColumnNames.meaningOf(parts.group(1)).map(meaning -> new LabelledLine(line, meaning, parts.group(2)))
                : Optional.empty();
    }

    /** The bidder of the lines above with what this line adds; nothing if it adds nothing, and what it has is not lost. */
    Optional<Bidder> added(Bidder bidder, List<NotRead> notRead) {
        return switch (meaning) {
            case NAME -> bidder.name().isPresent() ? Optional.empty() : Optional.of(named(bidder));
            case KVK_NUMBER ->
                bidder.kvkNumberAsGiven().isEmpty()
                        ? Optional.of(bidder.numbered(Cut.number(value)))
                        : Optional.empty();
            case AMOUNT, AMOUNT_INCLUDING_VAT ->
                bidder.amount().isPresent() ? Optional.empty() : Optional.of(bidding(bidder, notRead));
            case LOT ->
                LotCell.of(value).stream().anyMatch(lot -> lot.length() > Lot.LONGEST_ID)
                        ? Optional.empty()
                        : Optional.of(bidder.on(LotCell.of(value)));
            case LOT_AMOUNT, ROLE, CONSORTIUM, SUBCONTRACTOR, SHARE, UNUSED -> Optional.empty();
        };
    }

    private Bidder named(Bidder bidder) {
        return new Bidder(
                Optional.of(Cut.text(value, Bidder.LONGEST_NAME)),
                bidder.kvkNumberAsGiven(),
                KvkReading.read(bidder.kvkNumberAsGiven()),
                bidder.role(),
                bidder.lots(),
                bidder.amount());
    }

    private Bidder bidding(Bidder bidder, List<NotRead> notRead) {
        AmountReading reading = meaning == ColumnMeaning.AMOUNT
                ? AmountReading.of(value)
                : AmountReading.not(NotReadCause.AMOUNT_INCLUDING_VAT);
        reading.cause().ifPresent(cause -> notRead.add(NotRead.cell(line, value, cause)));
        return reading.amount().map(bidder::bidding).orElse(bidder);
    }
}
