package nl.tredewijzer.tender.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.model.json.MadeArray;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.CreditLine;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.wording.Motivation;

/**
 * The sentences that belong to an evaluation, in both languages. They follow from it, and are kept beside it and not
 * hashed.
 */
public final class WordingJson {

    private WordingJson() {}

    /** All sentences: warnings of the whole, and per bidder and lot the outcome, reasons, warnings and motivations. */
    public static JsonObject write(Evaluation evaluation) {
        return JsonParts.object()
                .add("warnings", remarks(evaluation.warnings()))
                .add("bidders", MadeArray.of(evaluation.answers(), answer -> bidder(evaluation, answer)))
                .build();
    }

    private static JsonObject bidder(Evaluation evaluation, BidderEvaluation answer) {
        JsonObjectBuilder bidder = JsonParts.object().add("position", answer.position());
        told(evaluation, answer, bidder);
        PolicyJson.list(bidder, "lots", answer.lots(), lot -> {
            JsonObjectBuilder alone = JsonParts.object().add("lot", lot.lot());
            told(evaluation, answer.on(lot), alone);
            return alone;
        });
        return bidder.build();
    }

    private static void told(Evaluation evaluation, BidderEvaluation answer, JsonObjectBuilder object) {
        object.add("verdict", both(answer.verdict()))
                .add("outcome", both(answer.outcome().kind()))
                .add("lines", lines(answer.lines()))
                .add("reasons", remarks(answer.reasons()))
                .add("warnings", remarks(answer.warnings()))
                .add("questions", remarks(answer.questions()))
                .add("motivation", both(Motivation.of(evaluation, answer)))
                .add("forBidder", both(Motivation.forBidder(evaluation, answer)));
    }

    /** Of what the credit is made, in the order of its lines. */
    private static JsonArrayBuilder lines(List<CreditLine> lines) {
        JsonArrayBuilder array = JsonParts.array();
        lines.forEach(line -> array.add(both(line.what())));
        return array;
    }

    /** Remarks with their code and sentence. */
    public static JsonArrayBuilder remarks(List<Remark> remarks) {
        JsonArrayBuilder array = JsonParts.array();
        remarks.forEach(
                remark -> array.add(both(remark).add("code", remark.code().name())));
        return array;
    }

    private static JsonObjectBuilder both(Bilingual text) {
        return JsonParts.object().add("nl", text.dutch()).add("en", text.english());
    }
}
