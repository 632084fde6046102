package nl.tredewijzer.tender.formats.ocds;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.BilingualText;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.Content;
import nl.tredewijzer.tender.formats.source.Euros;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.ReceivedTenders;
import nl.tredewijzer.tender.formats.source.Said;

/** Reads what releases say about one contracting process. */
public final class OcdsReader {

    private final OcdsNotes notes = new OcdsNotes();
    private final Releases releases = new Releases(notes);

    /**
     * Adds a document: a release, a record, a package of either, or a list.
     *
     * @param line of a file with one document a line: its line, from 1; 0 otherwise
     */
    public void add(int line, JsonValue document) {
        releases.add(new Place.Pointer(line, ""), document);
    }

    /** The contracting processes that the documents are about, in their order, each with the title of its tender. */
    public Map<String, String> titles() {
        return releases.titles();
    }

    /**
     * Adds a line that holds no document; the others are read all the same.
     *
     * @param line of the file, from 1
     * @param text what stands there
     * @param cause why it is none
     */
    public void addUnreadable(int line, String text, Bilingual cause) {
        notes.add(new Place.Pointer(line, ""), text, cause, true);
    }

    /**
     * What the documents say.
     *
     * @param process the {@code ocid} of the one that is meant, if they are about more than one
     * @param lot the one lot that is meant, if that was said
     * @throws InputRefused if they are about none, about more than one, or not about the one that is meant
     */
    public Content read(Optional<String> process, Optional<String> lot) {
        Releases.Release one = releases.of(process);
        OcdsNode release = new OcdsNode(one.place(), one.object(), notes);
        List<Bilingual> said = new ArrayList<>();
        List<BilingualText> saidOfAmounts = new ArrayList<>();
        Euros euros = new Euros(saidOfAmounts);
        if (releases.count() > 1) {
            said.add(Said.of(
                    "{count} releases gelezen, de jongste gaat voor.",
                    "{count} releases read, the youngest goes first.",
                    "count",
                    (long) releases.count()));
        }
        OcdsOrganisations organisations = new OcdsOrganisations(release, said);
        OcdsLots lots = new OcdsLots(release.node("tender"), euros);
        OcdsTender reading = new OcdsTender(release, organisations, lots, euros, said);
        Optional<Tender> tender = reading.read(lot);
        OcdsBids bids = new OcdsBids(release, organisations, lots, lot, euros, said);
        List<ReadBidder> winners = new ArrayList<>();
        List<ReadBidder> bidders = bids.bidders(winners);
        List<ReceivedTenders> received = bids.received();
        if (bidders.stream().anyMatch(read -> read.bidder().amount().isPresent())) {
            said.add(Said.of(
                    "OCDS zegt niet of een bedrag zonder btw is; de bedragen zijn zo genomen.",
                    "OCDS does not say whether an amount is without VAT; the amounts were taken to be."));
        }
        said.addAll(saidOfAmounts);
        return new Content(
                tender,
                bidders,
                winners.stream().map(ReadBidder::bidder).toList(),
                received,
                said.stream().distinct().toList(),
                notes.all(),
                reading.isReserved());
    }
}
