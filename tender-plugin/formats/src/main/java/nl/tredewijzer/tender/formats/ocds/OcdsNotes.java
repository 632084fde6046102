package nl.tredewijzer.tender.formats.ocds;

import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.Unread;

/** What could not be read so far; a document of nothing else is not described to the end. */
final class OcdsNotes {

    private static final int MOST = 1000;
    private static final int LONGEST_TEXT = 500;

    private final List<Unread> unread = new ArrayList<>();

    void add(Place place, String text, OcdsCause cause) {
        add(place, text, cause, cause.mayBeBidder());
    }

    void add(Place place, String text, Bilingual cause, boolean mayBeBidder) {
        if (unread.size() < MOST) {
            unread.add(new Unread(place, Cut.text(text, LONGEST_TEXT), cause, mayBeBidder));
        } else if (unread.size() == MOST) {
            unread.add(new Unread(place, "", OcdsCause.AND_MORE, true));
        }
    }

    List<Unread> all() {
        return unread.stream().distinct().toList();
    }
}
