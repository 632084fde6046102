package nl.tredewijzer.tender.formats.report.ocds;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Credit;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Evidence;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.run.EvaluationRecord;

/**
 * What the certificates yield: one item for each bidder, or for each bidder and lot where lots are reckoned by themselves.
 * Each names the evaluation that it comes from, so that it can be told apart when releases are merged.
 */
final class SocialReturn {

    private final JsonObject evaluation;
    private final Map<String, Integer> used = new HashMap<>();

    SocialReturn(EvaluationRecord kept) {
        this.evaluation = evaluation(kept);
    }

    Stream<JsonObjectBuilder> of(List<Placed> placed) {
        return placed.stream().flatMap(one -> lots(one.answer()).map(answer -> item(one, answer)));
    }

    private static Stream<BidderEvaluation> lots(BidderEvaluation answer) {
        return answer.lots().isEmpty()
                ? Stream.of(answer)
                : answer.lots().stream().map(answer::on);
    }

    private JsonObjectBuilder item(Placed placed, BidderEvaluation answer) {
        JsonObjectBuilder item = JsonParts.object()
                .add("id", id(placed, answer))
                .add("party", Parties.reference(placed))
                .add("role", answer.bidder().role().name())
                .add("evaluation", evaluation)
                .add("outcome", answer.outcome().kind().name())
                .add("reasons", OcdsParts.texts(codes(answer.reasons())))
                .add("warnings", OcdsParts.texts(codes(answer.warnings())))
                .add("needsAttention", answer.needsAttention());
        OcdsParts.both(item, "outcomeTitle", answer.outcome().kind());
        placed.bid().ifPresent(bid -> item.add("relatedBid", bid));
        if (!answer.bidder().lots().isEmpty()) {
            item.add("relatedLots", OcdsParts.texts(answer.bidder().lots()));
        }
        answer.leading().ifPresent(evidence -> item.add("certificate", certificate(evidence)));
        answer.outcome().reduction().ifPresent(part -> item.add("reductionPercentage", part.value()));
        answer.owed().ifPresent(owed -> item.add("obligation", OcdsParts.euros(owed)));
        if (answer.credit() instanceof Credit.Settled settled) {
            item.add("credited", OcdsParts.euros(settled.credited()))
                    .add("remaining", OcdsParts.euros(settled.remaining()));
        }
        return item;
    }

    /** Unique in the release, and the same in every evaluation of the same list. */
    private String id(Placed placed, BidderEvaluation answer) {
        String id = placed.place();
        if (answer.bidder().lots().size() == 1) {
            id += "/" + answer.bidder().lots().get(0);
        }
        int count = used.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    private static JsonObjectBuilder certificate(Evidence evidence) {
        JsonObjectBuilder certificate = JsonParts.object()
                .add("id", evidence.certificate().id().number())
                .add("certificationBody", evidence.certificate().id().certificationBody())
                .add("level", evidence.grade().toString())
                .add("registeredName", evidence.covered().name())
                .add("coverageRole", evidence.covered().role().name())
                .add("status", evidence.status().name())
                .add("period", OcdsParts.period(evidence.certificate().validity()));
        return OcdsParts.both(certificate, "levelTitle", evidence.grade());
    }

    private static List<String> codes(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.code().name()).distinct().toList();
    }

    private static JsonObject evaluation(EvaluationRecord kept) {
        Evaluation made = kept.evaluation();
        JsonObjectBuilder object = JsonParts.object()
                .add("sha256", kept.sha256())
                .add("referenceDate", OcdsParts.beginOf(made.referenceDate().day()))
                .add("policy", made.policy().id() + "@" + made.policy().version());
        made.register().ifPresent(state -> object.add("register", HistoryJson.write(state)));
        return object.build();
    }
}
