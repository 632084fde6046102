package nl.tredewijzer.registry.reconciliation;

import static nl.tredewijzer.registry.testing.Delivery.row;

import nl.tredewijzer.registry.testing.Delivery;

/** A few organisations that are hard to tell apart, or easy. All are made up. */
public final class Sample {

    /** Has one name like no other, had another one, and trades under a third. */
    public static final String WILGENHOF = "71900001";

    /** Two sisters. */
    public static final String ZUIDERPOST = "71900002";

    /** The holding of {@link #ZUIDERPOST}. */
    public static final String ZUIDERPOST_HOLDING = "71900003";

    /** One of two organisations with one name, in Utrecht. */
    public static final String VLIETSTROOM_UTRECHT = "71900004";

    /** The other one, in Leiden. */
    public static final String VLIETSTROOM_LEIDEN = "71900005";

    /** A name full of what is markup elsewhere. */
    public static final String MARKUP = "71900006";

    private Sample() {}

    /** Delivers them, if they are not there yet. */
    public static void deliver() {
        Delivery.of(
                "Keurmeester Namen",
                String.join(
                        ",",
                        row("NM-1", WILGENHOF, "Kwekerij De Wilgenhof B.V.", """
                                , "formerNames": ["Oosterbeekse Bloemenhal B.V."], "tradingNames": ["Takkentuin"],
                                "place": "Zwolle", "province": "Overijssel", "sector": "Groen"\s"""),
                        row("NM-2", ZUIDERPOST, "Zuiderpost Schoonmaak B.V.", ", \"place\": \"Deventer\""),
                        row("NM-3", ZUIDERPOST_HOLDING, "Zuiderpost Schoonmaak Holding B.V.", ""),
                        row("NM-4", VLIETSTROOM_UTRECHT, "Vlietstroom Catering B.V.", ", \"place\": \"Utrecht\""),
                        row("NM-5", VLIETSTROOM_LEIDEN, "Vlietstroom Catering B.V.", ", \"place\": \"Leiden\""),
                        row("NM-6", MARKUP, "<script>alert('x')</script> & \\\"Zorg\\\" </title>", "")));
    }
}
