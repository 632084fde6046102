package nl.tredewijzer.tender.run;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.document.EvaluationJson;
import nl.tredewijzer.tender.document.WordingJson;
import nl.tredewijzer.tender.registry.Provenance;

/** The document that an evaluation is kept in. */
final class RecordJson {

    static final String EVALUATION = "evaluation";
    static final String EVALUATION_HASH = "hash";
    static final String EVIDENCE = "evidence";
    static final String EVIDENCE_HASH = "evidenceHash";
    static final String RUN = "run";

    private RecordJson() {}

    static JsonObject write(EvaluationRecord kept) {
        JsonObjectBuilder object = JsonParts.object();
        parts(kept).forEach((name, part) -> object.add(name, part.get()));
        return object.build();
    }

    static SortedMap<String, Supplier<JsonValue>> parts(EvaluationRecord kept) {
        SortedMap<String, Supplier<JsonValue>> parts = new TreeMap<>();
        HashedPart evaluation = new HashedPart(EVALUATION, () -> EvaluationJson.write(kept.evaluation()));
        HashedPart evidence = new HashedPart(EVIDENCE, () -> EvidenceJson.write(kept.inputs()));
        parts.put(EVALUATION, evaluation::part);
        parts.put(EVALUATION_HASH, evaluation::hash);
        parts.put(EVIDENCE, evidence::part);
        parts.put(EVIDENCE_HASH, evidence::hash);
        parts.put("wording", () -> WordingJson.write(kept.evaluation()));
        parts.put(RUN, () -> run(kept.run()).build());
        return parts;
    }

    private static JsonObjectBuilder run(Run run) {
        JsonObjectBuilder object =
                JsonParts.object().add("at", HistoryJson.instant(run.at())).add("toolVersion", run.toolVersion());
        run.provenance().ifPresent(provenance -> object.add("source", provenance.source())
                .add("cached", provenance.cached())
                .add("stale", provenance.stale()));
        run.provenance()
                .flatMap(Provenance::confirmedAt)
                .ifPresent(at -> object.add("confirmedAt", HistoryJson.instant(at)));
        run.registerAge().ifPresent(age -> object.add("registerAgeSeconds", age.toSeconds()));
        run.unreachable()
                .ifPresent(unreachable -> object.add(
                        "unreachable",
                        JsonParts.object()
                                .add("reason", unreachable.reason().name())
                                .add("detail", unreachable.detail())));
        run.follows().ifPresent(sha256 -> object.add("follows", sha256));
        return object.add("warnings", WordingJson.remarks(run.warnings()));
    }
}
