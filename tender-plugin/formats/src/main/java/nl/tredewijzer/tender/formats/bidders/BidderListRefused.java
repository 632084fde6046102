package nl.tredewijzer.tender.formats.bidders;

import java.util.Objects;
import nl.tredewijzer.model.Bilingual;

/** Something that cannot be read as a list of bidders at all; the message says what it is and what to do. */
public final class BidderListRefused extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String dutch;

    /** Refused for this reason, in both languages. */
    public BidderListRefused(String dutch, String english) {
        super(english);
        this.dutch = Objects.requireNonNull(dutch, "dutch");
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return getMessage();
    }
}
