package nl.tredewijzer.registry.selfmeasurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.pages.Page;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.MeasureText;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.selfmeasurement.input.MeasureForm;
import nl.tredewijzer.registry.selfmeasurement.input.PeopleList;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/** From numbers to a provisional level, on a page. What is filled in travels in the form, and is kept nowhere. */
@WebServlet({RegisterPages.MEASURE, "/en" + RegisterPages.MEASURE})
@MultipartConfig(
        maxFileSize = MeasureFields.MOST_BYTES,
        maxRequestSize = MeasureFields.MOST_BYTES,
        fileSizeThreshold = (int) MeasureFields.MOST_BYTES)
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
        show(MeasureForm.empty(schemes, LocalDate.now(clock)), Optional.empty(), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        MeasureFields sent = MeasureFields.of(request);
        Map<String, String> fields = new LinkedHashMap<>(sent.texts());
        String action = fields.getOrDefault("do", "");
        fields.keySet().removeAll(List.of("do", "token"));
        LocalDate today = LocalDate.now(clock);
        Optional<MeasureText> refused = Optional.empty();
        if (sent.file().length > 0) {
            Optional<String> list = PeopleList.text(sent.file());
            list.ifPresent(text -> fields.put("list", text));
            refused = list.isEmpty() ? Optional.of(MeasureText.FILE_UNREADABLE) : refused;
        }
        if (action.startsWith(ADD) && KINDS.contains(action.substring(ADD.length()))) {
            String kind = action.substring(ADD.length());
            int rows = MeasureForm.unread(fields, schemes, today).count(kind);
            fields.put("rows." + kind, Integer.toString(Math.min(rows + 1, MeasureForm.MOST_ROWS)));
            show(MeasureForm.unread(fields, schemes, today), refused, request, response);
        } else {
            PageLanguage language = PageLanguage.of(request.getRequestURI());
            show(MeasureForm.read(fields, schemes, today, language), refused, request, response);
        }
    }

    private void show(
            MeasureForm form, Optional<MeasureText> refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MeasurePage shown = MeasurePage.of(PageLanguage.of(request.getRequestURI()), form, refused, schemes.all());
        send(shown, request, response);
    }

    private static void send(MeasurePage shown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Page page = RegisterPages.page(request, shown.title()).described(shown.say(MeasureText.DESCRIPTION));
        int status = shown.isMistaken() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
        RegisterPages.send(response, status, page, "selfmeasurement/measure.jte", shown);
    }
}
