package nl.tredewijzer.tender.recheck;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.difference.DifferenceJson;
import nl.tredewijzer.tender.document.BidderJson;
import nl.tredewijzer.tender.document.StatementJson;

/** A recheck as JSON. */
public final class RecheckJson {

    /** Name and version of the form. */
    public static final String FORMAT = "nl.tredewijzer.recheck/1";

    private RecheckJson() {}

    /** The recheck as an object. */
    public static JsonObject write(Recheck recheck) {
        JsonArrayBuilder bidders = JsonParts.array();
        recheck.bidders().forEach(bidder -> bidders.add(bidder(bidder)));
        JsonObjectBuilder object = JsonParts.object()
                .add("format", FORMAT)
                .add("evaluation", recheck.record().sha256())
                .add("madeAt", HistoryJson.instant(recheck.record().at()))
                .add("toolVersion", recheck.record().toolVersion())
                .add("reproduced", recheck.reproduced())
                .add("title", recheck.record().inputs().tender().title())
                .add("today", recheck.horizon().today().toString())
                .add("daysAhead", recheck.horizon().days())
                .add("over", recheck.isOver())
                .add("asksSomething", recheck.asksSomething());
        recheck.record()
                .inputs()
                .tender()
                .term()
                .ifPresent(term -> object.add("contractEnds", term.until().toString()));
        return object.add("bidders", bidders).build();
    }

    private static JsonObjectBuilder bidder(BidderRecheck recheck) {
        JsonObjectBuilder object = JsonParts.object()
                .add("bidder", BidderJson.write(recheck.bidder()))
                .add("then", DifferenceJson.figures(recheck.then()))
                .add("today", DifferenceJson.figures(recheck.today()));
        recheck.lastValidDay().ifPresent(day -> object.add("lastValidDay", day.toString()));
        return object.add("findings", StatementJson.write(recheck.findings()));
    }
}
