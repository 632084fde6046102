package nl.tredewijzer.tender.formats.bidders;

import nl.tredewijzer.model.Bilingual;

/** What a column of a list was taken for. */
public enum ColumnMeaning implements Bilingual {
    /** Name of the bidder. */
    NAME("naam", "name"),
    /** KvK number of the bidder. */
    KVK_NUMBER("KvK-nummer", "KvK number"),
    /** The sum bid, without VAT. */
    AMOUNT("bedrag", "amount"),
    /** The sum bid on the lot that the header names, or whether the bidder bids on it; of such columns there may be several. */
    LOT_AMOUNT("bedrag voor het perceel in de kop", "amount for the lot in the header"),
    /** Lot or lots bid on. */
    LOT("perceel", "lot"),
    /** In which capacity the party stands in the list. */
    ROLE("rol", "role"),
    /** Whether, or in which, consortium the party bids. */
    CONSORTIUM("combinatie", "consortium"),
    /** Whether the party is a subcontractor. */
    SUBCONTRACTOR("onderaannemer", "subcontractor"),
    /** Which share of the contract the party performs, in percent. */
    SHARE("aandeel in procenten", "share in percent"),
    /** Amounts with VAT: seen, and not taken as bids. */
    AMOUNT_INCLUDING_VAT("bedrag met btw, niet gebruikt", "amount with VAT, not used"),
    /** Anything else. */
    UNUSED("niet gebruikt", "not used");

    private final String dutch;
    private final String english;

    ColumnMeaning(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether several columns of one table can be this. */
    public boolean mayRepeat() {
        return this == UNUSED || this == LOT_AMOUNT;
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
