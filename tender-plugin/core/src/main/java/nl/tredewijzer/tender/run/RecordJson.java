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

    private RecordJson() {}

    static JsonObject write(EvaluationRecord kept) {
        return JsonParts.object()
                .add("evaluation", EvaluationJson.write(kept.evaluation()))
                .add(
                        "hash",
                        JsonParts.object()
                                .add("algorithm", "SHA-256")
                                .add("over", "evaluation")
                                .add("canonicalization", "RFC 8785")
                                .add("value", kept.sha256()))
                .add("wording", WordingJson.write(kept.evaluation()))
                .add("run", run(kept.run()))
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
        return object.add("warnings", WordingJson.remarks(run.warnings()));
    }
}
