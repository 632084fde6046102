package nl.tredewijzer.workbench.input;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.catalogue.PolicyChoice;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.CrossCheck;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.jakarta.EvaluationQuestion;
import nl.tredewijzer.tender.jakarta.TenderSettings;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJob;
import nl.tredewijzer.tender.jakarta.jobs.EvaluationJobs;
import nl.tredewijzer.tender.jakarta.jobs.JobsFull;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.workbench.web.SentForm;
import nl.tredewijzer.workbench.web.WorkbenchPages;

/** Takes a list, shows what was understood of it, and has it evaluated. What was given comes back in the page itself. */
@WebServlet(
        name = "input",
        urlPatterns = {"", "/en", "/en/"})
@MultipartConfig(
        maxFileSize = SentForm.MOST_REQUEST_BYTES,
        maxRequestSize = SentForm.MOST_REQUEST_BYTES,
        fileSizeThreshold = SentForm.MOST_REQUEST_BYTES)
public class InputServlet extends HttpServlet {

    /** How long a browser waits for a result before it is shown that there is none yet. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Policies policies;

    @Inject
    private transient EvaluationJobs jobs;

    @Inject
    private transient TenderSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        first(request, response, List.of(), "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageLanguage language = WorkbenchPages.language(request);
        Optional<SentForm> sent = SentForm.of(request);
        if (sent.isEmpty()) {
            boolean large = request.getContentLengthLong() > SentForm.MOST_REQUEST_BYTES;
            String why = large
                    ? language.say(WorkbenchText.TOO_LARGE, SentForm.MOST_BYTES >> 20)
                    : language.say(WorkbenchText.REFUSED);
            first(request, response, List.of(why), "");
            return;
        }
        SentForm form = sent.get();
        byte[] file = form.bytes("file");
        byte[] given = form.has("source") ? form.carried("source") : file.length > 0 ? file : form.bytes("text");
        List<String> mistakes = new ArrayList<>();
        if (file.length > 0 && !form.text("text").isEmpty()) {
            mistakes.add(language.say(WorkbenchText.BOTH_GIVEN));
        } else if (given.length > SentForm.MOST_BYTES || form.bytes("notice").length > SentForm.MOST_BYTES) {
            mistakes.add(language.say(WorkbenchText.TOO_LARGE, SentForm.MOST_BYTES >> 20));
        } else if (new String(given, StandardCharsets.ISO_8859_1).isBlank()) {
            mistakes.add(language.say(WorkbenchText.NOTHING_GIVEN));
        }
        if (!mistakes.isEmpty()) {
            first(request, response, mistakes, form.text("text"));
            return;
        }
        try {
            read(given, form, request, response);
        } catch (InputRefused e) {
            mistakes.add(language.say(e));
            e.details().forEach(detail -> mistakes.add(language.say(detail)));
            first(request, response, mistakes, form.text("text"));
        }
    }

    private void read(byte[] given, SentForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageLanguage language = WorkbenchPages.language(request);
        GivenList list = GivenList.of(given, form);
        byte[] notice = form.has("published") ? form.carried("published") : form.bytes("notice");
        Optional<TenderReading> published =
                notice.length == 0 ? Optional.empty() : Optional.of(TenderReading.read(notice));
        Optional<Tender> said =
                published.flatMap(TenderReading::tender).or(() -> list.reading().tender());
        TenderFields fields = TenderFields.of(form, said, language);
        Tender tender = fields.tender();
        PolicyChoice suggestion = policies.choose(tender);
        Optional<Policy> chosen = form.has("policy") && !form.text("policy").isEmpty()
                ? policies.find(form.text("policy"))
                : suggestion.policy();
        List<Bidder> bidders = list.bidders().stream().map(ReadBidder::bidder).toList();
        List<Bilingual> differences =
                published.map(about -> CrossCheck.of(about, bidders)).orElse(List.of());
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (form.text("do").equals("test")) {
            if (bidders.isEmpty()) {
                mistakes.put("list", language.say(WorkbenchText.NO_BIDDERS));
            }
            if (bidders.size() > settings.mostBidders()) {
                mistakes.put("list", language.say(WorkbenchText.TOO_MANY, language.number(settings.mostBidders())));
            }
            if (chosen.isEmpty()) {
                mistakes.put("policy", language.say(WorkbenchText.POLICY_MISSING));
            }
            mistakes.putAll(fields.mistakes());
            if (mistakes.isEmpty()) {
                boolean asSuggested = suggestion.policy().equals(chosen);
                List<Remark> notes = asSuggested ? suggestion.remarks() : List.of();
                boolean reserved = published
                        .map(TenderReading::reserved)
                        .orElse(list.reading().reserved());
                InputNotes input = list.notes().checking(differences);
                test(
                        new EvaluationQuestion(
                                tender,
                                bidders,
                                chosen.get(),
                                ReferenceDate.given(fields.referenceDate().orElseThrow()),
                                Dossier.EMPTY,
                                notes,
                                List.of(),
                                reserved,
                                input),
                        request,
                        response);
                return;
            }
        }
        ReadPage shown = new ReadPage(
                language,
                request.getContextPath(),
                list,
                notice,
                differences,
                fields,
                policies.all(),
                suggestion,
                chosen,
                mistakes);
        int status = mistakes.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
        WorkbenchPages.send(response, status, WorkbenchPages.page(request, shown.title()), "input/read.jte", shown);
    }

    private void test(EvaluationQuestion question, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            EvaluationJob job = jobs.submit(question);
            jobs.await(job.id(), SHORT);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    request.getContextPath()
                            + WorkbenchPages.language(request).at(WorkbenchPages.EVALUATIONS + job.id()));
        } catch (JobsFull e) {
            first(request, response, List.of(WorkbenchPages.language(request).say(WorkbenchText.BUSY)), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void first(
            HttpServletRequest request, HttpServletResponse response, List<String> mistakes, String pasted)
            throws IOException {
        PageLanguage language = WorkbenchPages.language(request);
        InputPage shown = new InputPage(language, request.getContextPath(), mistakes, pasted);
        String title = language.say(mistakes.isEmpty() ? WorkbenchText.TITLE : WorkbenchText.MISTAKES);
        int status = mistakes.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
        WorkbenchPages.send(response, status, WorkbenchPages.page(request, title), "input/input.jte", shown);
    }
}
