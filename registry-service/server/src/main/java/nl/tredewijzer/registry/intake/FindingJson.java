package nl.tredewijzer.registry.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.registry.intake.batch.Batch;
import nl.tredewijzer.registry.intake.batch.BatchStore.Numbered;
import nl.tredewijzer.registry.intake.row.Finding;

/** Findings as the API shows them. */
final class FindingJson {

    private FindingJson() {}

    /** Findings, and after which number the next ones come, if there are more. */
    static JsonObject page(Batch batch, List<Numbered> findings) {
        JsonObjectBuilder json =
                JsonParts.object().add("total", batch.findings()).add("findings", array(findings));
        if (!findings.isEmpty()) {
            long last = findings.get(findings.size() - 1).number();
            if (last < batch.findings()) {
                json.add("next", last);
            }
        }
        return json.build();
    }

    /** Findings as an array. */
    static JsonArray array(List<Numbered> findings) {
        JsonArrayBuilder array = JsonParts.array();
        findings.forEach(numbered -> array.add(json(numbered.finding())));
        return array.build();
    }

    private static JsonObjectBuilder json(Finding finding) {
        JsonObjectBuilder json = JsonParts.object().add("row", finding.row());
        finding.column().ifPresent(column -> json.add("column", column.title()));
        return json.add("value", finding.value())
                .add("severity", finding.code().severity().name())
                .add("code", finding.code().name())
                .add("message", JsonParts.object().add("nl", finding.dutch()).add("en", finding.english()));
    }
}
