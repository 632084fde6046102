package nl.tredewijzer.tender.formats.bidders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.PlainText;

/**
 * Reads lines of text, each of which may be a bidder: its KvK number, name and amount in any order. Lines right under it that
 * say what they hold, such as "KvK: 12345678" or "Inschrijfsom: € 100.000", belong to it. What stands after the closing of a message is
 * its signature, not a list.
 */
final class LineReader {

    private static final Pattern BULLET =
            Pattern.compile("^[\\s>]*(?:[-–—*•·▪◦‣●○\uF0B7]\\s*|\\(?[0-9]{1,3}[.)]\\s+|[a-z][.)]\\s+)?");
    private static final Pattern ONLY_KVK =
            Pattern.compile("(?iU)^\\W*(?:k\\.?v\\.?k|handelsregister|coc|chamber of).*");

    private final List<ListedBidder> bidders = new ArrayList<>();
    private final List<NotRead> notRead = new ArrayList<>();
    private List<String> lotsAbove = List.of();
    private int endOfLast = -1;
    private boolean labelled;
    private boolean closed;

    /** The bidders in these lines. */
    BidderList read(List<SourceLine> lines, TextEncoding encoding) {
        lines.forEach(this::readLine);
        Understood understood = new Understood(ListFormat.LINES, encoding, Optional.empty(), List.of());
        return new BidderList(understood, bidders, notRead);
    }

    private void readLine(SourceLine line) {
        String text = PlainText.of(line.text());
        if (text.isEmpty()) {
            return;
        }
        if (line.isTooLong()) {
            refuse(line, NotReadCause.LINE_TOO_LONG);
            return;
        }
        if (closed) {
            refuse(line, NotReadCause.AFTER_CLOSING);
            return;
        }
        if (Prose.isClosing(text)) {
            closed = true;
            refuse(line, NotReadCause.SALUTATION);
            return;
        }
        readParts(line, text);
    }

    private void readParts(SourceLine line, String text) {
        if (endOfLast == line.number() - 1 && isAddedToLast(line, text)) {
            return;
        }
        String content = BULLET.matcher(line.text()).replaceFirst("");
        LineParts parts = new LineParts(line.number(), content);
        if (parts.hasTwoNumbers()) {
            refuse(line, NotReadCause.TWO_NUMBERS);
            return;
        }
        LineName name = LineName.in(parts.rest());
        boolean numbered = !parts.kvkNumber().isEmpty();
        Optional<NotReadCause> no = numbered ? Optional.empty() : noBidder(parts, name);
        if (no.filter(NotReadCause.HEADING::equals).isPresent()
                && !LotHeading.in(parts.words()).isEmpty()) {
            lotsAbove = LotHeading.in(parts.words());
            refuse(line, NotReadCause.LOT_HEADING);
            return;
        }
        if (no.isPresent()) {
            if (isSumOfLast(line, parts, name)) {
                return;
            }
            boolean lostAmount = no.get() == NotReadCause.HEADING && parts.mentionsAmount();
            // an address stands between a name and its number
            endOfLast = no.get() == NotReadCause.CONTACT && endOfLast == line.number() - 1 ? line.number() : endOfLast;
            refuse(line, lostAmount ? NotReadCause.NO_NAME_OR_NUMBER : no.get());
            return;
        }
        if (numbered && name.name().isEmpty() && !parts.mentionsAmount() && belongsToLineAbove(line, text)) {
            replaceLast(line, last().numbered(Cut.number(parts.kvkNumber())));
            return;
        }
        add(line, parts, name);
        labelled = LabelledLine.in(line.number(), text).isPresent();
    }

    /** A total may be that of the list, unless the bidder above it is told in lines like it. */
    private boolean isAddedToLast(SourceLine line, String text) {
        Optional<Bidder> more = LabelledLine.in(line.number(), text)
                .filter(found -> labelled || !Prose.isTotal(text))
                .flatMap(found -> found.added(last(), notRead));
        more.ifPresent(bidder -> replaceLast(line, bidder));
        return more.isPresent();
    }

    private static Optional<NotReadCause> noBidder(LineParts parts, LineName name) {
        if (parts.isContact()) {
            return Optional.of(NotReadCause.CONTACT);
        }
        Optional<NotReadCause> prose = Prose.causeOf(parts.words());
        if (prose.isPresent() || name.name().isPresent()) {
            return prose;
        }
        return parts.notRead().stream()
                .map(NotRead::cause)
                .findFirst()
                .or(() -> Optional.of(NotReadCause.NO_NAME_OR_NUMBER));
    }

    private void add(SourceLine line, LineParts parts, LineName found) {
        Optional<Money> amount = parts.amount();
        Optional<String> name = found.name();
        if (name.filter(text ->
                        Prose.isSentence(text) || found.notUsed().stream().anyMatch(Prose::hasSentenceWord))
                .isPresent()) {
            notRead.add(NotRead.cell(line.number(), name.get(), NotReadCause.NAME_NOT_UNDERSTOOD));
            name = Optional.empty();
        } else if (name.filter(text -> text.length() > Bidder.LONGEST_NAME).isPresent()) {
            notRead.add(NotRead.cell(line.number(), name.get(), NotReadCause.NAME_TOO_LONG));
            name = Optional.empty();
        }
        notRead.addAll(parts.notRead());
        found.notUsed().forEach(text -> notRead.add(NotRead.cell(line.number(), text, NotReadCause.TEXT_NOT_USED)));
        String given = Cut.number(parts.kvkNumber());
        endOfLast = line.number();
        List<String> lots = found.lots().isEmpty() ? lotsAbove : found.lots();
        bidders.add(new ListedBidder(
                line.number(), new Bidder(name, given, KvkReading.read(given), BidderRole.TENDERER, lots, amount)));
    }

    /** Whether a line is nothing but the sum of the bidder above it, which is told in lines. */
    private boolean isSumOfLast(SourceLine line, LineParts parts, LineName name) {
        boolean follows =
                labelled && endOfLast == line.number() - 1 && name.name().isEmpty() && parts.mentionsAmount();
        Optional<Money> sum = follows && last().amount().isEmpty() ? parts.amount() : Optional.empty();
        sum.ifPresent(amount -> replaceLast(line, last().bidding(amount)));
        return sum.isPresent();
    }

    private boolean belongsToLineAbove(SourceLine line, String text) {
        return endOfLast == line.number() - 1
                && last().kvkNumberAsGiven().isEmpty()
                && ONLY_KVK.matcher(text).matches();
    }

    private Bidder last() {
        return bidders.get(bidders.size() - 1).bidder();
    }

    private void replaceLast(SourceLine line, Bidder bidder) {
        ListedBidder last = bidders.remove(bidders.size() - 1);
        bidders.add(new ListedBidder(last.line(), bidder));
        endOfLast = line.number();
        labelled = true;
    }

    private void refuse(SourceLine line, NotReadCause cause) {
        notRead.add(NotRead.line(line.number(), line.text(), cause));
    }
}
