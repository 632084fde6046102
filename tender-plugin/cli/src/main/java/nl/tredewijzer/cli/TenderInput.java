package nl.tredewijzer.cli;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.ReadBidder;

/**
 * The tender that the officer named, in the plugin's own JSON, as an eForms notice or as OCDS.
 *
 * @param reading what was read
 * @param tender the tender in it
 */
record TenderInput(TenderReading reading, Tender tender) {

    static TenderInput read(String name, Mapping mapping) {
        TenderReading reading = InputFile.reading(name, mapping);
        Tender tender = reading.tender()
                .orElseThrow(() -> InputFile.unreadable(
                        name,
                        "er staat geen aanbesteding in (gelezen als "
                                + reading.format().dutch() + ")",
                        "there is no tender in it (read as " + reading.format().english() + ")"));
        return new TenderInput(reading, tender);
    }

    /** The bidders that it names: the winners of a result notice, the bids of a release; often none. */
    List<Bidder> bidders() {
        return reading.bidders().stream().map(ReadBidder::bidder).toList();
    }

    /** How it was understood, and what in it was not used. */
    List<Bilingual> remarks() {
        List<Bilingual> remarks = new ArrayList<>(reading.understood());
        remarks.addAll(reading.unread());
        return remarks;
    }

    /** Whether it reserves a lot for sheltered workshops and the like (art. 2.82). */
    boolean isReserved() {
        return reading.reserved();
    }
}
