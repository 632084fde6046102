package nl.tredewijzer.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tredewijzer.cli.report.InputNotes;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.formats.bidders.BidderList;
import nl.tredewijzer.tender.formats.bidders.BidderListReader;
import nl.tredewijzer.tender.formats.bidders.BidderListRefused;
import nl.tredewijzer.tender.formats.bidders.ListedBidder;
import nl.tredewijzer.tender.formats.bidders.NotRead;
import nl.tredewijzer.tender.formats.bidders.NotReadCause;

/**
 * The bidders that the officer listed, or that a result notice names as winners.
 *
 * @param bidders in the order of the list
 * @param notes how the list was understood, and what could not be read in it
 * @param incomplete whether something that was not read may have been (part of) a bidder
 */
record BidderInput(List<Bidder> bidders, InputNotes notes, boolean incomplete) {

    private static final Set<NotReadCause> KNOWN_TO_BE_NO_BIDDER = EnumSet.of(
            NotReadCause.BEFORE_HEADER,
            NotReadCause.HEADING,
            NotReadCause.MAIL_HEADER,
            NotReadCause.SALUTATION,
            NotReadCause.CONTACT,
            NotReadCause.TOTAL);

    static BidderInput read(String name) {
        try {
            BidderList list = BidderListReader.read(InputFile.read(name));
            if (list.bidders().isEmpty()) {
                throw new CannotGoOn(
                        ExitCode.INPUT_UNREADABLE,
                        new BilingualText(
                                "In " + InputFile.shown(name) + " staat geen inschrijver.",
                                "There is no bidder in " + InputFile.shown(name) + "."),
                        list.notRead());
            }
            List<Bidder> bidders =
                    list.bidders().stream().map(ListedBidder::bidder).toList();
            boolean incomplete = list.notRead().stream()
                    .map(NotRead::cause)
                    .anyMatch(cause -> !KNOWN_TO_BE_NO_BIDDER.contains(cause));
            return new BidderInput(
                    bidders, new InputNotes(List.of(list.understood()), List.copyOf(list.notRead())), incomplete);
        } catch (BidderListRefused e) {
            throw new CannotGoOn(
                    ExitCode.INPUT_UNREADABLE,
                    new BilingualText(
                            InputFile.shown(name) + " is niet te lezen als lijst van inschrijvers:",
                            InputFile.shown(name) + " cannot be read as a list of bidders:"),
                    List.of(e));
        }
    }

    /** The winners of a result notice, where no list is given. */
    static BidderInput of(TenderInput tender) {
        if (tender.winners().isEmpty()) {
            throw new CannotGoOn(
                    ExitCode.WRONG_USE,
                    "Geef de inschrijvers op met --bidders; de aanbesteding noemt geen winnaars.",
                    "Give the bidders with --bidders; the tender names no winners.");
        }
        Bilingual remark = new BilingualText(
                "Getoetst zijn alleen de winnaars die de aankondiging noemt.",
                "Only the winners that the notice names were tested.");
        return new BidderInput(tender.winners(), new InputNotes(List.of(remark), List.of()), false);
    }
}
