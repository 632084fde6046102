package nl.tredewijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.formats.CrossCheck;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.bidders.ColumnMapping;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.registry.NamedBidders;

/**
 * The bidders that the officer listed, or that the tender itself names.
 *
 * @param bidders in the order of the list
 * @param notes how the list was understood, and what could not be read in it
 * @param incomplete whether something that was not read may have been (part of) a bidder
 * @param columns what the columns of the list were taken for, if it is a table
 */
record BidderInput(List<Bidder> bidders, InputNotes notes, boolean incomplete, Optional<ColumnMapping> columns) {

    static BidderInput read(String name, Mapping mapping) {
        TenderReading reading = InputFile.reading(name, mapping);
        if (reading.bidders().isEmpty()) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            "In " + InputFile.shown(name) + " staat geen inschrijver.",
                            "There is no bidder in " + InputFile.shown(name) + "."),
                    reading.unread());
        }
        List<Bilingual> remarks = Stream.concat(Stream.of(understood(reading)), reading.understood().stream())
                .toList();
        return new BidderInput(
                reading.bidders().stream().map(ReadBidder::bidder).toList(),
                new InputNotes(remarks, List.of(), List.copyOf(reading.unread())),
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
        boolean winnersOnly = tender.bidders().stream()
                .filter(bidder -> bidder.role() != BidderRole.SUBCONTRACTOR)
                .toList()
                .equals(tender.reading().winners());
        Bilingual remark = winnersOnly
                ? new BilingualText(
                        "Getoetst zijn alleen de winnaars die de aankondiging noemt.",
                        "Only the winners that the notice names were tested.")
                : new BilingualText(
                        "Getoetst zijn de inschrijvers die de aanbesteding noemt.",
                        "The bidders that the tender names were tested.");
        return new BidderInput(
                tender.bidders(),
                new InputNotes(List.of(remark), List.of(), List.of()),
                tender.reading().isIncomplete(),
                Optional.empty());
    }

    /** The same list, after the register was asked whom the names without a number mean. */
    BidderInput named(NameLookup lookup) {
        NamedBidders named = NamedBidders.of(bidders, lookup);
        List<Bilingual> remarks = new ArrayList<>(notes.remarks());
        remarks.addAll(named.filledIn());
        named.unreachable()
                .ifPresent(no -> remarks.add(new Phrase(
                        "Namen zonder nummer zijn niet opgezocht: {reason}.",
                        "Names without a number were not looked up: {reason}.",
                        Map.of("reason", no.reason()))));
        return with(named.bidders(), remarks, named.questions());
    }

    /** The same list, held against what the tender says about it. */
    BidderInput checkedAgainst(TenderInput tender) {
        return with(bidders, notes.remarks(), CrossCheck.of(tender.reading(), bidders));
    }

    private BidderInput with(List<Bidder> now, List<Bilingual> remarks, List<? extends Bilingual> more) {
        List<Bilingual> checks = new ArrayList<>(notes.checks());
        checks.addAll(more);
        return new BidderInput(
                now, new InputNotes(remarks, checks, notes.notRead()), incomplete || !checks.isEmpty(), columns);
    }

    private static Bilingual understood(TenderReading reading) {
        return new Phrase(
                "Gelezen als {format}: {confidence}.",
                "Read as {format}: {confidence}.",
                Map.of("format", reading.format(), "confidence", reading.confidence()));
    }
}
