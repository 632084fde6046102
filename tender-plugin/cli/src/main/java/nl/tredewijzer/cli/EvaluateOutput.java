package nl.tredewijzer.cli;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.util.List;
import nl.tredewijzer.cli.report.DifferenceLines;
import nl.tredewijzer.cli.report.InputNotes;
import nl.tredewijzer.cli.report.ReservedTable;
import nl.tredewijzer.cli.report.TextTable;
import nl.tredewijzer.model.json.CanonicalJson;
import nl.tredewijzer.model.json.JsonParts;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.difference.DifferenceJson;
import nl.tredewijzer.tender.reserved.ReservedContract;
import nl.tredewijzer.tender.reserved.ReservedJson;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.whatif.WhatIf;

/**
 * What an evaluation prints: itself, and what else was asked.
 *
 * @param kept the evaluation
 * @param notes how the input was understood
 * @param questions what if
 * @param reserved whether the contract is reserved
 * @param language in which language
 */
record EvaluateOutput(
        EvaluationRecord kept, InputNotes notes, List<WhatIf> questions, boolean reserved, Language language) {

    void print(OutputFormat format, PrintWriter out) {
        if (format == OutputFormat.JSON) {
            json(out);
        } else {
            table(out);
        }
        out.flush();
    }

    private void table(PrintWriter out) {
        TextTable.print(kept, notes, language, Terminal.paint(), out);
        if (reserved) {
            out.println();
            ReservedTable.print(
                    ReservedContract.read(kept.inputs()),
                    kept.inputs().referenceDate().day(),
                    language,
                    Terminal.paint(),
                    out);
        }
        for (WhatIf question : questions) {
            out.println();
            out.println(language.of(question));
            DifferenceLines.print(question.differenceFrom(kept.inputs()), language, Terminal.paint(), out);
        }
    }

    /** The record, with what else was asked beside its parts. */
    private void json(PrintWriter out) {
        JsonObjectBuilder object = JsonParts.object();
        kept.toJson().forEach(object::add);
        if (reserved) {
            object.add("reserved", ReservedJson.write(ReservedContract.read(kept.inputs())));
        }
        if (!questions.isEmpty()) {
            JsonArrayBuilder answers = JsonParts.array();
            questions.forEach(question -> answers.add(JsonParts.object()
                    .add("nl", question.dutch())
                    .add("en", question.english())
                    .add("difference", DifferenceJson.write(question.differenceFrom(kept.inputs())))));
            object.add("whatIf", answers);
        }
        out.println(CanonicalJson.text(object.build()));
    }
}
