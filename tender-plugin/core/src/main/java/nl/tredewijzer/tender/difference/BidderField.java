package nl.tredewijzer.tender.difference;

import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;

/** What can differ between two entries for one bidder. */
enum BidderField implements Bilingual {
    NAME("naam", "name", bidder -> Descriptions.orNone(bidder.name())),
    ROLE("rol", "role", Bidder::role),
    LOTS(
            "percelen",
            "lots",
            bidder -> Descriptions.orNone(
                    Optional.of(String.join(", ", bidder.lots())).filter(lots -> !lots.isEmpty()))),
    AMOUNT("inschrijfsom", "sum of the bid", bidder -> Descriptions.orNone(bidder.amount())),
    SHARE("aandeel", "share", bidder -> Descriptions.orNone(bidder.share())),
    CONSORTIUM("combinatie", "consortium", bidder -> Descriptions.orNone(bidder.consortium()));

    private final String dutch;
    private final String english;
    private final Function<Bidder, Object> value;

    BidderField(String dutch, String english, Function<Bidder, Object> value) {
        this.dutch = dutch;
        this.english = english;
        this.value = value;
    }

    /** The value of a bidder, or that it has none. */
    Object of(Bidder bidder) {
        return value.apply(bidder);
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}
