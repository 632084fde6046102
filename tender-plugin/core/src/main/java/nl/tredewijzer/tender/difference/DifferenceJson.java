package nl.tredewijzer.tender.difference;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.document.BidderJson;
import nl.tredewijzer.tender.document.StatementJson;
import nl.tredewijzer.tender.document.WordingJson;

/** A difference as JSON: codes and values for programs, each change with its sentence in both languages. */
public final class DifferenceJson {

    /** Name and version of the form. */
    public static final String FORMAT = "nl.tredewijzer.difference/1";

    private DifferenceJson() {}

    /** The difference as an object. */
    public static JsonObject write(Difference difference) {
        JsonArrayBuilder answers = JsonParts.array();
        difference.answers().forEach(change -> answers.add(answer(change)));
        return JsonParts.object()
                .add("format", FORMAT)
                .add("before", difference.before())
                .add("after", difference.after())
                .add("inputs", StatementJson.write(difference.inputs()))
                .add("answers", answers)
                .add("flips", difference.flips().size())
                .add("same", difference.same())
                .build();
    }

    private static JsonObjectBuilder answer(AnswerChange change) {
        JsonArrayBuilder causes = JsonParts.array();
        change.causes().causes().forEach(cause -> causes.add(cause.name()));
        return JsonParts.object()
                .add("bidder", BidderJson.write(change.bidder()))
                .add("flips", change.flips())
                .add("before", figures(change.before()))
                .add("after", figures(change.after()))
                .add("lots", lots(change.lots()))
                .add("causes", causes)
                .add("together", change.causes().together())
                .add("evidence", StatementJson.write(change.evidence()))
                .add("reasonsGone", WordingJson.remarks(change.reasonsGone()))
                .add("reasonsNew", WordingJson.remarks(change.reasonsNew()))
                .add("warningsGone", WordingJson.remarks(change.warningsGone()))
                .add("warningsNew", WordingJson.remarks(change.warningsNew()));
    }

    private static JsonArrayBuilder lots(List<LotChange> lots) {
        JsonArrayBuilder array = JsonParts.array();
        for (LotChange lot : lots) {
            JsonObjectBuilder object = JsonParts.object().add("lot", lot.lot()).add("flips", lot.flips());
            lot.before().ifPresent(figures -> object.add("before", figures(figures)));
            lot.after().ifPresent(figures -> object.add("after", figures(figures)));
            array.add(object);
        }
        return array;
    }

    /** What an answer comes to. */
    public static JsonObjectBuilder figures(Figures figures) {
        JsonObjectBuilder object =
                JsonParts.object().add("outcome", figures.outcome().name());
        figures.effect().ifPresent(effect -> object.add("effect", effect.plain()));
        figures.obligation().ifPresent(euros -> object.add("obligation", euros.toString()));
        figures.credited().ifPresent(euros -> object.add("credited", euros.toString()));
        figures.remaining().ifPresent(euros -> object.add("remaining", euros.toString()));
        figures.penaltyAtRisk().ifPresent(euros -> object.add("penaltyAtRisk", euros.toString()));
        return object;
    }
}
