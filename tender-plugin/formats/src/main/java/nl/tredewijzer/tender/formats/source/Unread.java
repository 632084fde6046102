package nl.tredewijzer.tender.formats.source;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/**
 * Something in a file that was not read, or not used.
 *
 * @param place where it stands
 * @param text what stands there, so that it can be corrected; empty if there is nothing to show
 * @param cause why it was not read
 * @param mayBeBidder whether it may have been a bidder, or something of one: somebody has to look at it
 */
public record Unread(Place place, String text, Bilingual cause, boolean mayBeBidder) implements Bilingual {

    /** Longest text that is kept, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    public Unread {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(cause, "cause");
        text = Cut.text(PlainText.of(text), LONGEST_TEXT + 1);
    }

    @Override
    public String dutch() {
        return place.dutch() + quoted() + ": " + cause.dutch();
    }

    @Override
    public String english() {
        return place.english() + quoted() + ": " + cause.english();
    }

    private String quoted() {
        return text.isEmpty() ? "" : " (" + Cut.quoted(text) + ")";
    }
}
