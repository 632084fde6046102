package nl.tredewijzer.tender.formats.bidders;

import nl.tredewijzer.tender.Bidder;

/** Cuts what is too long to be kept with a bidder. */
final class Cut {

    private Cut() {}

    /** A KvK number as given, of bounded length: what is longer is none, and still is none when cut. */
    static String number(String given) {
        return given.length() <= Bidder.LONGEST_NUMBER
                ? given
                : PlainText.of(given.substring(0, Bidder.LONGEST_NUMBER - 1)) + "…";
    }
}
