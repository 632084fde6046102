package nl.tredewijzer.tender.formats.report;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.difference.DifferenceJson;
import nl.tredewijzer.tender.reserved.ReservedJson;

/** The kept evaluation, which can be checked and run again, with what else the report holds beside its parts. */
final class ReportJson {

    private ReportJson() {}

    static void write(Report report, OutputStream out) throws IOException {
        JsonObjectBuilder object = JsonParts.object();
        report.kept().toJson().forEach(object::add);
        if (!report.notes().isEmpty()) {
            object.add("input", input(report.notes()));
        }
        if (!report.reserved().isEmpty()) {
            object.add("reserved", ReservedJson.write(report.reserved()));
        }
        if (!report.suppositions().isEmpty()) {
            JsonArrayBuilder answers = JsonParts.array();
            report.suppositions()
                    .forEach(supposition -> answers.add(both(supposition.question())
                            .add("difference", DifferenceJson.write(supposition.difference()))));
            object.add("whatIf", answers);
        }
        report.difference().ifPresent(difference -> object.add("difference", DifferenceJson.write(difference)));
        out.write(CanonicalJson.bytes(object.build()));
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
