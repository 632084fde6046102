package nl.tredewijzer.workbench.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.jakarta.EvaluationAnswer;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJob;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJobs;
import nl.tredewijzer.tender.jakarta.jobs.JobsFull;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/** Has a question evaluated, and leads the browser to the result. */
@ApplicationScoped
public class Testing {

    /** How long a browser waits for a result before it is shown that there is none yet. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    @Inject
    private EvaluationJobs jobs;

    /**
     * Begins an evaluation, and answers with a redirect to it.
     *
     * @throws JobsFull if there is no room for it; nothing was answered then
     */
    public void begin(EvaluationQuestion question, HttpServletRequest request, HttpServletResponse response) {
        lead(jobs.submit(question), "", request, response);
    }

    /**
     * Evaluates again with decisions, beside the evaluation that they are about, and answers with a redirect to what comes
     * of it.
     *
     * @param id by which the evaluation is found that was decided on
     * @throws JobsFull if there is no room for it; nothing was answered then
     */
    void decide(
            EvaluationAnswer before,
            String id,
            List<HumanDecision> decisions,
            Clock clock,
            HttpServletRequest request,
            HttpServletResponse response) {
        int bidders = before.named().bidders().size();
        EvaluationJob job = jobs.submit(bidders, progress -> before.deciding(decisions, clock));
        lead(job, "?" + ResultPage.AFTER + "=" + id, request, response);
    }

    private void lead(EvaluationJob job, String more, HttpServletRequest request, HttpServletResponse response) {
        try {
            jobs.await(job.id(), SHORT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // a browser keeps the place of the form that was sent, unless another is named: here it begins at the top
        String result = WorkbenchPages.language(request).at(WorkbenchPages.EVALUATIONS + job.id()) + more + "#top";
        response.setHeader("Location", request.getContextPath() + result);
    }
}
