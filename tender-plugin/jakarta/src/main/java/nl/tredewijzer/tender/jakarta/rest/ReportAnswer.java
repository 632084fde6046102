package nl.tredewijzer.tender.jakarta.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/** An evaluation in the form that the client prefers: JSON unless it says otherwise. */
final class ReportAnswer {

    private static final Map<MediaType, ReportFormat> FORMATS = formats();

    private ReportAnswer() {}

    /**
     * The form that the client prefers.
     *
     * @throws ProblemException 406 if it accepts none
     */
    static ReportFormat preferred(Request request) {
        Variant chosen = request.selectVariant(
                Variant.mediaTypes(FORMATS.keySet().toArray(MediaType[]::new)).build());
        if (chosen == null) {
            throw Problems.notAcceptable().exception();
        }
        return FORMATS.get(chosen.getMediaType());
    }

    /**
     * The evaluation in this form.
     *
     * @throws ProblemException 503 if the register was not reached, 406 if this form would be empty
     */
    static Response of(EvaluationAnswer answer, ReportFormat format, Language language) {
        if (answer.isUnreached()) {
            Unreachable why = answer.record().run().unreachable().orElseThrow();
            throw Problems.registerUnreachable(why).exception();
        }
        Report report = answer.report().in(language);
        if (!report.formats().contains(format)) {
            throw Problems.notAcceptable().exception();
        }
        StreamingOutput content = out -> report.write(format, out);
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"")
                .build();
    }

    private static Map<MediaType, ReportFormat> formats() {
        Map<MediaType, ReportFormat> formats = new LinkedHashMap<>();
        for (ReportFormat format :
                List.of(ReportFormat.JSON, ReportFormat.HTML, ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.ICS)) {
            String[] kind = format.mediaType().split(";")[0].split("/");
            formats.put(new MediaType(kind[0], kind[1]), format);
        }
        return formats;
    }
}
