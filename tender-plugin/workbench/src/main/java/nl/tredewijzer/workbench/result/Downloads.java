package nl.tredewijzer.workbench.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.workbench.web.AbsentPage;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/** The files of a result: the report in each of its forms, and what the register signs. */
@ApplicationScoped
public class Downloads {

    @Inject
    private Receipts receipts;

    /** The names of the files with what the register signs, in order. */
    public List<String> receipts(EvaluationAnswer answer) {
        int parts = receipts.parts(answer);
        return parts == 1
                ? List.of("receipt.json")
                : IntStream.rangeClosed(1, parts)
                        .mapToObj("receipt-%d.json"::formatted)
                        .toList();
    }

    /** Sends the file of this name, or the page that says why there is none. */
    public void send(String name, EvaluationAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ReportFormat> format = Stream.of(ReportFormat.values())
                .filter(one -> one.fileName().equals(name))
                .findFirst();
        int part = receipts(answer).indexOf(name) + 1;
        if (format.isPresent()) {
            Report report = answer.report().in(WorkbenchPages.spoken(WorkbenchPages.language(request)));
            attach(response, format.get().mediaType(), name);
            // as it is made: the page of ten thousand bidders has eighty megabytes
            report.write(format.get(), response.getOutputStream());
        } else if (part > 0) {
            Optional<byte[]> receipt = receipts.of(answer, part);
            if (receipt.isPresent()) {
                attach(response, "application/json", name);
                response.setContentLength(receipt.get().length);
                response.getOutputStream().write(receipt.get());
            } else {
                AbsentPage.send(request, response, 503, WorkbenchText.RECEIPT, WorkbenchText.RECEIPT_UNREACHED);
            }
        } else {
            AbsentPage.send(request, response, 404, WorkbenchText.NO_PAGE, WorkbenchText.NO_PAGE_LEAD);
        }
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
