package nl.tredewijzer.tender.formats.report;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.difference.DifferenceJson;
import nl.tredewijzer.tender.reserved.ReservedJson;

/** The kept evaluation, which can be checked and run again, with what else the report holds beside its parts. */
final class ReportJson {

    private ReportJson() {}

    static void write(Report report, OutputStream out) throws IOException {
        SortedMap<String, Supplier<JsonValue>> parts = report.kept().parts();
        if (!report.notes().isEmpty()) {
            parts.put("input", () -> input(report.notes()).build());
        }
        if (!report.reserved().isEmpty()) {
            parts.put("reserved", () -> ReservedJson.write(report.reserved()));
        }
        if (!report.suppositions().isEmpty()) {
            parts.put("whatIf", () -> suppositions(report.suppositions()).build());
        }
        report.difference().ifPresent(difference -> parts.put("difference", () -> DifferenceJson.write(difference)));
        CanonicalJson.write(parts, out);
    }

    private static JsonArrayBuilder suppositions(List<Supposition> suppositions) {
        JsonArrayBuilder answers = JsonParts.array();
        suppositions.forEach(supposition -> answers.add(
                both(supposition.question()).add("difference", DifferenceJson.write(supposition.difference()))));
        return answers;
    }

    private static JsonObjectBuilder input(InputNotes notes) {
        return JsonParts.object()
                .add("remarks", list(notes.remarks()))
                .add("checks", list(notes.checks()))
                .add("notRead", list(notes.notRead()));
    }

    private static JsonArrayBuilder list(List<Bilingual> texts) {
        JsonArrayBuilder array = JsonParts.array();
        texts.forEach(text -> array.add(both(text)));
        return array;
    }

    private static JsonObjectBuilder both(Bilingual text) {
        return JsonParts.object().add("nl", text.dutch()).add("en", text.english());
    }
}
