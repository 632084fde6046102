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
import java.util.Optional;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
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

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvaluationJobs jobs;

    @Inject
    private transient Testing testing;

    @Inject
    private transient Downloads downloads;

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
            jobs.fetched(job.get().id());
            if (path[1].isEmpty()) {
                show(done.answer(), job.get(), FollowUp.NONE, request, response);
            } else {
                downloads.send(path[1], done.answer(), request, response);
            }
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
        Optional<FollowUp> said = follow(form.get(), done.answer(), job.get().id(), request, response);
        if (said.isPresent()) {
            show(done.answer(), job.get(), said.get(), request, response);
        }
    }

    /** Goes on to the evaluation that the form asks for, or tells what is said to it on the page of this one. */
    private Optional<FollowUp> follow(
            SentForm form,
            EvaluationAnswer answer,
            String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        String kind = form.text("do");
        Optional<Matter> matter = Matter.of(kind);
        try {
            if (kind.equals("names")) {
                testing.begin(new Followed(answer).withChoices(form), request, response);
                return Optional.empty();
            }
            if (kind.equals("proof") || matter.isPresent()) {
                DecisionForm decision = new DecisionForm(answer, form, clock);
                return switch (matter.map(decision::about).orElseGet(decision::proof)) {
                    case DecisionForm.Reading.Mistaken mistaken ->
                        Optional.of(FollowUp.mistaken(form, mistaken.mistake()));
                    case DecisionForm.Reading.Decided decided -> {
                        testing.decide(answer, id, decided.decisions(), clock, request, response);
                        yield Optional.empty();
                    }
                };
            }
            Language spoken = WorkbenchPages.spoken(WorkbenchPages.language(request));
            return Optional.of(new Followed(answer).whatIf(form, spoken));
        } catch (JobsFull e) {
            WorkbenchPages.soonAgain(response);
            return Optional.of(FollowUp.busy(form));
        }
    }

    private void show(
            EvaluationAnswer answer,
            EvaluationJob job,
            FollowUp followUp,
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
                downloads.receipts(answer),
                SortedBy.named(Optional.ofNullable(request.getParameter("sort"))),
                request.getParameter("down") != null,
                number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1,
                Optional.ofNullable(request.getParameter(ResultPage.AFTER))
                        .flatMap(jobs::find)
                        .map(EvaluationJob::id),
                followUp);
        Page page = WorkbenchPages.page(request, language.say(followUp.title()));
        Page asOf = answer.record().evaluation().register().map(page::asOf).orElse(page);
        WorkbenchPages.send(response, followUp.status(), asOf, "result/result.jte", shown);
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
