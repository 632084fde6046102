package nl.tredewijzer.workbench.input;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.WorkbenchText;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.document.DocumentRefused;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.jakarta.TenderSettings;
import nl.tredewijzer.tender.jakarta.jobs.JobsFull;
import nl.tredewijzer.workbench.result.Testing;
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

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Policies policies;

    @Inject
    private transient Testing testing;

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
            first(request, response, List.of(large ? tooLarge(language) : language.say(WorkbenchText.REFUSED)), "");
            return;
        }
        SentForm form = sent.get();
        GivenFiles given = GivenFiles.of(form);
        List<String> mistakes = new ArrayList<>();
        if (!form.files("file").isEmpty() && !form.text("text").isEmpty()) {
            mistakes.add(language.say(WorkbenchText.BOTH_GIVEN));
        } else if (given.size() > SentForm.MOST_BYTES
                || form.bytes("notice").length > SentForm.MOST_BYTES
                || form.bytes(SaidMapping.FILE).length > SentForm.MOST_BYTES) {
            mistakes.add(tooLarge(language));
        } else if (given.areBlank()) {
            mistakes.add(language.say(WorkbenchText.NOTHING_GIVEN));
        } else {
            try {
                read(GivenTender.of(given, form, policies, language), form.text("do"), request, response);
                return;
            } catch (InputRefused e) {
                mistakes.add(language.say(e));
                e.details().forEach(detail -> mistakes.add(language.say(detail)));
            } catch (DocumentRefused e) {
                mistakes.add(language.say(WorkbenchText.MAPPING_REFUSED));
                e.defects().forEach(defect -> mistakes.add(defect.path() + ": " + language.say(defect)));
            }
        }
        first(request, response, mistakes, form.text("text"));
    }

    private static String tooLarge(PageLanguage language) {
        return language.say(WorkbenchText.TOO_LARGE, SentForm.MOST_BYTES >> 20);
    }

    private void read(GivenTender given, String asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (asked.equals("mapping")) {
            sendMapping(given, response);
            return;
        }
        boolean tests = asked.equals("test");
        Map<String, String> mistakes = tests ? given.mistakes(settings.mostBidders()) : Map.of();
        boolean busy = false;
        if (tests && mistakes.isEmpty()) {
            try {
                testing.begin(given.question(), request, response);
                return;
            } catch (JobsFull e) {
                busy = true;
                WorkbenchPages.soonAgain(response);
            }
        }
        ReadPage shown = new ReadPage(request.getContextPath(), given, policies.all(), mistakes, busy);
        WorkbenchPages.send(
                response, shown.status(), WorkbenchPages.page(request, shown.title()), "input/read.jte", shown);
    }

    private static void sendMapping(GivenTender given, HttpServletResponse response) throws IOException {
        byte[] file = SaidMapping.file(given).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"mapping.json\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
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
