package nl.tredewijzer.tender.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.registry.NameAnswers;
import nl.tredewijzer.tender.registry.NamedBidders;

/**
 * What is to be known about the files that were read.
 *
 * @param remarks how they were understood
 * @param checks what somebody has to look into: names that may mean several organisations, figures that do not fit
 * @param notRead every line, and part of a line, that could not be read
 */
public record InputNotes(List<Bilingual> remarks, List<Bilingual> checks, List<Bilingual> notRead) {

    /** Nothing to be known. */
    public static final InputNotes NONE = new InputNotes(List.of(), List.of(), List.of());

    public InputNotes {
        remarks = List.copyOf(remarks);
        checks = List.copyOf(checks);
        notRead = List.copyOf(notRead);
    }

    /** How a list of bidders was understood, and what in it was not read. */
    public static InputNotes of(TenderReading list) {
        Phrase taken = new Phrase(
                "Gelezen als {format}: {confidence}.",
                "Read as {format}: {confidence}.",
                Map.of("format", list.format(), "confidence", list.confidence()));
        List<Bilingual> remarks =
                Stream.concat(Stream.of(taken), list.understood().stream()).toList();
        return new InputNotes(remarks, List.of(), List.copyOf(list.unread()));
    }

    /** That nobody listed bidders, and those were taken that the tender itself names. */
    public static InputNotes ofBiddersIn(TenderReading tender) {
        List<Bidder> named = tender.bidders().stream().map(ReadBidder::bidder).toList();
        boolean winnersOnly = named.stream()
                .filter(bidder -> bidder.role() != BidderRole.SUBCONTRACTOR)
                .toList()
                .equals(tender.winners());
        Bilingual remark = winnersOnly
                ? new BilingualText(
                        "Getoetst zijn alleen de winnaars die de aankondiging noemt.",
                        "Only the winners that the notice names were tested.")
                : new BilingualText(
                        "Getoetst zijn de inschrijvers die de aanbesteding noemt.",
                        "The bidders that the tender names were tested.");
        return new InputNotes(List.of(remark), List.of(), List.of());
    }

    /** These, and then those. */
    public InputNotes and(InputNotes those) {
        return new InputNotes(
                joined(remarks, those.remarks), joined(checks, those.checks), joined(notRead, those.notRead));
    }

    /** The same, with what came of asking the register whom names mean. */
    public InputNotes with(NamedBidders named) {
        List<Bilingual> more = new ArrayList<>(named.filledIn());
        named.unreachable().map(InputNotes::notLookedUp).ifPresent(more::add);
        return new InputNotes(joined(remarks, more), checks, notRead).checking(named.questions());
    }

    /** That nobody was asked whom names without a number mean, and why. */
    public static Bilingual notLookedUp(NameAnswers.Unreachable no) {
        return new Phrase(
                "Namen zonder nummer zijn niet opgezocht: {reason}.",
                "Names without a number were not looked up: {reason}.",
                Map.of("reason", no.reason()));
    }

    /** The same, with more to look into. */
    public InputNotes checking(List<? extends Bilingual> more) {
        return new InputNotes(remarks, joined(checks, more), notRead);
    }

    /** The same, with more that is said about how files were understood. */
    public InputNotes saying(List<? extends Bilingual> more) {
        return new InputNotes(joined(remarks, more), checks, notRead);
    }

    /** The same, after these remarks. */
    public InputNotes after(List<Bilingual> earlier) {
        return new InputNotes(joined(earlier, remarks), checks, notRead);
    }

    private static List<Bilingual> joined(List<Bilingual> one, List<? extends Bilingual> other) {
        return Stream.<Bilingual>concat(one.stream(), other.stream()).toList();
    }

    /** Whether there is nothing to be known. */
    public boolean isEmpty() {
        return remarks.isEmpty() && checks.isEmpty() && notRead.isEmpty();
    }
}
