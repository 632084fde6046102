package nl.tredewijzer.workbench.result;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJob;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJobs;
import nl.tredewijzer.tender.jakarta.jobs.JobState;
import nl.tredewijzer.tender.jakarta.jobs.JobsFull;
import nl.tredewijzer.workbench.web.AbsentPage;
import nl.tredewijzer.workbench.web.SentForm;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/** Shows a result, what else is asked of it, and its files. Its address cannot be guessed and holds no bidder. */
@WebServlet(
        name = "result",
        urlPatterns = {WorkbenchPages.EVALUATIONS + "*", "/en" + WorkbenchPages.EVALUATIONS + "*"})
@MultipartConfig(maxFileSize = 1 << 20, maxRequestSize = 1 << 20, fileSizeThreshold = 1 << 20)
public class ResultServlet extends HttpServlet {

    private static final String RECEIPT = "receipt.json";
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvaluationJobs jobs;

    @Inject
    private transient Receipts receipts;

    private final transient Clock clock = Clock.systemUTC();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = path(request);
        Optional<EvaluationJob> job = jobs.find(path[0]);
        if (path[1].equals("progress")) {
            progress(job, response);
        } else if (job.isEmpty()) {
            AbsentPage.send(request, response, 404, WorkbenchText.GONE, WorkbenchText.GONE_LEAD);
        } else if (job.get().state() instanceof JobState.Done done) {
            done(path[1], done.answer(), job.get(), request, response);
        } else if (job.get().state() instanceof JobState.Failed failed) {
            AbsentPage.send(request, response, 503, WorkbenchText.FAILED, WorkbenchText.FAILED_LEAD, failed.incident());
        } else {
            waiting(job.get(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EvaluationJob> job = jobs.find(path(request)[0]);
        Optional<SentForm> form = SentForm.of(request);
        if (form.isEmpty() || job.isEmpty() || !(job.get().state() instanceof JobState.Done done)) {
            AbsentPage.send(request, response, 404, WorkbenchText.GONE, WorkbenchText.GONE_LEAD);
            return;
        }
        PageLanguage language = WorkbenchPages.language(request);
        Followed followed = new Followed(done.answer());
        switch (form.get().text("do")) {
            case "names" -> test(followed.withChoices(form.get()), request, response);
            case "proof" -> {
                Optional<EvaluationQuestion> decided = followed.withProof(form.get(), clock);
                if (decided.isPresent()) {
                    test(decided.get(), request, response);
                } else {
                    String mistake = language.say(WorkbenchText.PROOF_INCOMPLETE);
                    show(done.answer(), job.get(), List.of(), List.of(mistake), form.get(), request, response);
                }
            }
            default -> {
                boolean asks = Followed.asksWhatIf(form.get());
                Optional<List<Followed.Line>> lines = followed.whatIf(form.get(), WorkbenchPages.spoken(language));
                List<String> mistakes = !asks
                        ? List.of(language.say(WorkbenchText.NO_DAYS))
                        : lines.isEmpty() ? List.of(language.say(WorkbenchText.NO_SUCH_END)) : List.of();
                show(done.answer(), job.get(), lines.orElse(List.of()), mistakes, form.get(), request, response);
            }
        }
    }

    private void test(EvaluationQuestion question, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageLanguage language = WorkbenchPages.language(request);
        try {
            EvaluationJob job = jobs.submit(question);
            jobs.await(job.id(), SHORT);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", request.getContextPath() + language.at(WorkbenchPages.EVALUATIONS + job.id()));
        } catch (JobsFull e) {
            AbsentPage.send(request, response, 503, WorkbenchText.BUSY, WorkbenchText.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void done(
            String file,
            EvaluationAnswer answer,
            EvaluationJob job,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<ReportFormat> format = Stream.of(ReportFormat.values())
                .filter(one -> one.fileName().equals(file))
                .findFirst();
        jobs.fetched(job.id());
        if (file.isEmpty()) {
            show(answer, job, List.of(), List.of(), SentForm.empty(), request, response);
        } else if (format.isPresent()) {
            byte[] bytes = report(answer, WorkbenchPages.language(request)).bytes(format.get());
            download(response, format.get().mediaType(), file, bytes);
        } else if (file.equals(RECEIPT)) {
            receipt(answer, request, response);
        } else {
            AbsentPage.send(request, response, 404, WorkbenchText.GONE, WorkbenchText.GONE_LEAD);
        }
    }

    private void receipt(EvaluationAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Optional<byte[]> receipt = receipts.of(answer.record().inputs());
            if (receipt.isPresent()) {
                download(response, "application/json", RECEIPT, receipt.get());
            } else {
                AbsentPage.send(request, response, 503, WorkbenchText.RECEIPT, WorkbenchText.RECEIPT_UNREACHED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void download(HttpServletResponse response, String type, String name, byte[] bytes)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(bytes);
    }

    private static Report report(EvaluationAnswer answer, PageLanguage language) {
        return answer.report().in(WorkbenchPages.spoken(language));
    }

    private static void show(
            EvaluationAnswer answer,
            EvaluationJob job,
            List<Followed.Line> whatIf,
            List<String> mistakes,
            SentForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PageLanguage language = WorkbenchPages.language(request);
        String number = Optional.ofNullable(request.getParameter("page")).orElse("");
        ResultPage shown = new ResultPage(
                language,
                request.getContextPath(),
                job.id(),
                answer,
                report(answer, language).formats(),
                SortedBy.named(Optional.ofNullable(request.getParameter("sort"))),
                request.getParameter("down") != null,
                number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1,
                whatIf,
                mistakes,
                form);
        int status = mistakes.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
        String title = language.say(mistakes.isEmpty() ? WorkbenchText.RESULT : WorkbenchText.MISTAKES);
        Page page = WorkbenchPages.page(request, title);
        Page asOf = answer.record().evaluation().register().map(page::asOf).orElse(page);
        WorkbenchPages.send(response, status, asOf, "result/result.jte", shown);
    }

    private static void waiting(EvaluationJob job, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageLanguage language = WorkbenchPages.language(request);
        JobState.Running running = job.state() instanceof JobState.Running some ? some : new JobState.Running(0, 0);
        WaitingPage shown =
                new WaitingPage(language, request.getContextPath(), job.id(), running.answered(), running.asked());
        response.setHeader("Refresh", "3");
        String title = language.say(WorkbenchText.WAITING);
        WorkbenchPages.send(response, 200, WorkbenchPages.page(request, title), "result/waiting.jte", shown);
    }

    private static void progress(Optional<EvaluationJob> job, HttpServletResponse response) throws IOException {
        JobState state = job.map(EvaluationJob::state).orElse(null);
        boolean waits = state instanceof JobState.Waiting || state instanceof JobState.Running;
        JobState.Running running = state instanceof JobState.Running some ? some : new JobState.Running(0, 0);
        String told = Json.createObjectBuilder()
                .add("over", !waits)
                .add("answered", running.answered())
                .add("asked", running.asked())
                .build()
                .toString();
        response.setContentType("application/json");
        response.getOutputStream().write(told.getBytes(StandardCharsets.UTF_8));
    }

    /** The id and what stands behind it; texts of length 0 where there is nothing. */
    private static String[] path(HttpServletRequest request) {
        // the pattern of the servlet fits the address without its last slash, too
        String rest = (WorkbenchPages.bare(request) + "/").substring(WorkbenchPages.EVALUATIONS.length());
        int slash = rest.indexOf('/');
        return slash < 0
                ? new String[] {"", ""}
                : new String[] {
                    rest.substring(0, slash), rest.substring(slash + 1).replaceFirst("/$", "")
                };
    }
}
