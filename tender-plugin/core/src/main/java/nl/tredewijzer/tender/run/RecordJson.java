package nl.tredewijzer.tender.run;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
        JsonObject evaluation = EvaluationJson.write(kept.evaluation());
        JsonObject evidence = EvidenceJson.write(kept.inputs());
        return JsonParts.object()
                .add(EVALUATION, evaluation)
                .add(EVALUATION_HASH, PartHash.of(EVALUATION, evaluation))
                .add(EVIDENCE, evidence)
                .add(EVIDENCE_HASH, PartHash.of(EVIDENCE, evidence))
                .add("wording", WordingJson.write(kept.evaluation()))
                .add(RUN, run(kept.run()))
                .build();
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
