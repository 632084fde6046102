package nl.tredewijzer.registry.selfmeasurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.selfmeasurement.input.MeasureForm;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/** From numbers to a provisional level, on a page. What is filled in travels in the form, and is kept nowhere. */
@WebServlet({RegisterPages.MEASURE, "/en" + RegisterPages.MEASURE})
@MultipartConfig(
        maxFileSize = SentForm.MOST_BYTES,
        maxRequestSize = SentForm.MOST_BYTES,
        fileSizeThreshold = (int) SentForm.MOST_BYTES)
public class MeasureServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String ADD = "add-";
    private static final List<String> KINDS = List.of("people", "purchases", "whatIfs");

    @Inject
    private transient Schemes schemes;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(MeasureForm.empty(schemes, LocalDate.now(clock)), List.of(), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        SentForm sent = SentForm.of(request);
        show(form(sent, PageLanguage.of(request.getRequestURI())), sent.refused(), request, response);
    }

    private MeasureForm form(SentForm sent, PageLanguage language) {
        LocalDate today = LocalDate.now(clock);
        if (sent.action().equals(MeasurePage.SWITCH)) {
            return MeasureForm.unread(sent.fields(), schemes, today);
        }
        if (sent.action().startsWith(ADD) && KINDS.contains(sent.action().substring(ADD.length()))) {
            String kind = sent.action().substring(ADD.length());
            return MeasureForm.unread(sent.fields(), schemes, today).withOneMore(kind);
        }
        return MeasureForm.read(sent.fields(), schemes, today, language);
    }

    private void show(MeasureForm form, List<Refused> refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MeasurePage shown = MeasurePage.of(PageLanguage.of(request.getRequestURI()), form, refused, schemes.all());
        shown.send(
                shown.isMistaken() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK, request, response);
    }
}
