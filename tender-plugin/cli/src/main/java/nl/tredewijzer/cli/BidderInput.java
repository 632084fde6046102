package nl.tredewijzer.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.cli.report.InputNotes;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.ReadBidder;

/**
 * The bidders that the officer listed, or that the tender itself names.
 *
 * @param bidders in the order of the list
 * @param notes how the list was understood, and what could not be read in it
 * @param incomplete whether something that was not read may have been (part of) a bidder
 */
record BidderInput(List<Bidder> bidders, InputNotes notes, boolean incomplete) {

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
                new InputNotes(remarks, List.copyOf(reading.unread())),
                reading.isIncomplete());
    }

    /** The bidders that the tender names, where no list is given. */
    static BidderInput of(TenderInput tender) {
        if (tender.bidders().isEmpty()) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Geef de inschrijvers op met --bidders; de aanbesteding noemt geen winnaars.",
                    "Give the bidders with --bidders; the tender names no winners.");
        }
        boolean winnersOnly =
                tender.reading().winners().size() == tender.bidders().size();
        Bilingual remark = winnersOnly
                ? new BilingualText(
                        "Getoetst zijn alleen de winnaars die de aankondiging noemt.",
                        "Only the winners that the notice names were tested.")
                : new BilingualText(
                        "Getoetst zijn de inschrijvers die de aanbesteding noemt.",
                        "The bidders that the tender names were tested.");
        return new BidderInput(
                tender.bidders(),
                new InputNotes(List.of(remark), List.of()),
                tender.reading().isIncomplete());
    }

    private static Bilingual understood(TenderReading reading) {
        return new Phrase(
                "Gelezen als {format}: {confidence}.",
                "Read as {format}: {confidence}.",
                Map.of("format", reading.format(), "confidence", reading.confidence()));
    }
}
