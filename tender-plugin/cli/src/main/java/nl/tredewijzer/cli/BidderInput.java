package nl.tredewijzer.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.CrossCheck;
import nl.tredewijzer.tender.formats.LotNames;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.NamedBidders;
import nl.tredewijzer.tender.registry.Progress;

/**
 * The bidders that the officer listed, or that the tender itself names.
 *
 * @param bidders in the order of the list
 * @param notes how the list was understood, and what could not be read in it
 * @param incomplete whether something that was not read may have been (part of) a bidder
 * @param columns what the columns of the list were taken for, if it is a table
 */
record BidderInput(List<Bidder> bidders, InputNotes notes, boolean incomplete, Optional<ColumnMapping> columns) {

    private static final int NAMED = 10;

    /** The bidders of a list, or of the ESPDs that each of them filled in. */
    static BidderInput read(List<String> names, Mapping mapping) {
        TenderReading reading =
                names.size() == 1 ? InputFile.reading(names.get(0), mapping) : InputFile.together(names, mapping);
        if (reading.bidders().isEmpty()) {
            String shown = names.stream().map(InputFile::shown).collect(Collectors.joining(", "));
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "In " + shown + " staat geen inschrijver.", "There is no bidder in " + shown + "."),
                    reading.unread());
        }
        return new BidderInput(
                reading.bidders().stream().map(ReadBidder::bidder).toList(),
                InputNotes.of(reading),
                reading.isIncomplete(),
                reading.columns());
    }

    /** The bidders that the tender names, where no list is given. */
    static BidderInput of(TenderInput tender) {
        if (tender.bidders().isEmpty()) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Geef de inschrijvers op met --bidders; de aanbesteding noemt geen winnaars.",
                    "Give the bidders with --bidders; the tender names no winners.");
        }
        return new BidderInput(
                tender.bidders(),
                InputNotes.ofBiddersIn(tender.reading()),
                tender.reading().isIncomplete(),
                Optional.empty());
    }

    /** The same list, with its lots as the tender calls them. */
    BidderInput onLotsOf(Tender tender) {
        LotNames lots = LotNames.of(tender, bidders);
        return new BidderInput(lots.bidders(), notes.saying(lots.said()), incomplete, columns);
    }

    /** The same list, after the register was asked whom the names without a number mean. */
    BidderInput named(NameLookup lookup, Progress progress) {
        NamedBidders named = NamedBidders.of(bidders, lookup, progress);
        return with(named.bidders(), notes.with(named));
    }

    /** The same list, with which of its bidders nobody was asked about by name. */
    BidderInput unnamed() {
        List<String> names = bidders.stream()
                .filter(bidder -> bidder.kvkNumberAsGiven().isEmpty())
                .flatMap(bidder -> bidder.name().stream())
                .toList();
        if (names.isEmpty()) {
            return this;
        }
        String shown =
                names.stream().limit(NAMED).collect(Collectors.joining("; ")) + (names.size() > NAMED ? "; …" : "");
        return with(
                bidders,
                notes.checking(List.of(new Phrase(
                        "{count} inschrijvers zonder KvK-nummer zijn niet op naam opgezocht: dat kan alleen het register zelf"
                                + " (--registry), een momentopname niet. Zet hun nummers in de lijst: {names}.",
                        "{count} bidders without a KvK number were not looked up by name: only the register itself (--registry)"
                                + " can do that, a snapshot cannot. Put their numbers in the list: {names}.",
                        Map.of("count", (long) names.size(), "names", shown)))));
    }

    /** The same list, held against what the tender says about it. */
    BidderInput checkedAgainst(TenderInput tender) {
        return with(bidders, notes.checking(CrossCheck.of(tender.reading(), bidders)));
    }

    private BidderInput with(List<Bidder> now, InputNotes noted) {
        return new BidderInput(now, noted, incomplete || !noted.checks().isEmpty(), columns);
    }
}
