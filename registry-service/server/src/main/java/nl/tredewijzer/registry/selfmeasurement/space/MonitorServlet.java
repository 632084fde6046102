package nl.tredewijzer.registry.selfmeasurement.space;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.MonitorText;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.http.SpreadsheetCsv;
import nl.tredewijzer.registry.http.limits.Proxies;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.selfmeasurement.MeasurePage;
import nl.tredewijzer.registry.selfmeasurement.Refused;
import nl.tredewijzer.registry.selfmeasurement.SentForm;
import nl.tredewijzer.registry.selfmeasurement.input.MeasureForm;
import nl.tredewijzer.registry.selfmeasurement.scheme.Schemes;

/** An organisation opens its space with a token, sees its series, takes it along and deletes it. */
@WebServlet({
    RegisterPages.MONITOR,
    "/en" + RegisterPages.MONITOR,
    RegisterPages.MONITOR + "/*",
    "/en" + RegisterPages.MONITOR + "/*"
})
@MultipartConfig(
        maxFileSize = SentForm.MOST_BYTES,
        maxRequestSize = SentForm.MOST_BYTES,
        fileSizeThreshold = (int) SentForm.MOST_BYTES)
public class MonitorServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private transient Spaces spaces;

    @Inject
    private transient Schemes schemes;

    @Inject
    private transient RegisterIndex index;

    @Inject
    private transient Proxies proxies;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<KvkNumber> opened = SpaceCookie.token(request).flatMap(spaces::open);
        switch (Optional.ofNullable(request.getPathInfo()).orElse("")) {
            case "" -> show(opened, Optional.empty(), request, response);
            case "/measurements.csv" -> csv(opened.orElseThrow(MonitorServlet::closed), language(request), response);
            case "/measurements.json" -> json(opened.orElseThrow(MonitorServlet::closed), language(request), response);
            default -> throw new ProblemException(Problems.noSuchAddress());
        }
    }

    private static ProblemException closed() {
        return new ProblemException(Problems.notAllowed());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        SentForm sent = SentForm.of(request);
        Optional<String> token = sent.token().or(() -> SpaceCookie.token(request));
        Optional<KvkNumber> opened = token.flatMap(spaces::open);
        boolean isClosing = sent.action().equals("close");
        if (opened.isPresent() && !isClosing) {
            SpaceCookie.keep(token.orElseThrow(), response, proxies.isSecure(request));
        }
        if (sent.action().equals("keep")) {
            keep(opened, sent, request, response);
        } else if (isClosing || opened.isEmpty()) {
            SpaceCookie.remove(response, proxies.isSecure(request));
            show(Optional.empty(), isClosing ? Optional.empty() : Optional.of(MonitorText.REFUSED), request, response);
        } else {
            delete(opened.get(), sent);
            back(request, response);
        }
    }

    private void delete(KvkNumber own, SentForm sent) {
        if (sent.action().equals("delete")) {
            spaces.remove(own, sent.fields().getOrDefault("id", ""));
        } else if (sent.action().equals("delete-all")) {
            spaces.removeAll(own);
        }
    }

    /** Keeps what was measured, or shows it again with the reason why not: nothing that was typed or sent is lost. */
    private void keep(
            Optional<KvkNumber> opened, SentForm sent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MeasureForm form = MeasureForm.read(sent.fields(), schemes, LocalDate.now(clock), language(request));
        if (form.given().isEmpty() || !sent.refused().isEmpty()) {
            again(form, sent.refused(), HttpServletResponse.SC_BAD_REQUEST, request, response);
        } else if (opened.isEmpty()) {
            Refused refused = Refused.keeping("token", MonitorText.REFUSED);
            again(form, List.of(refused), HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            switch (spaces.keep(opened.get(), form.given().get())) {
                case Keeping.Done done -> back(request, response);
                case Keeping.Refused.FULL -> {
                    Refused refused = Refused.keeping("keep", MonitorText.FULL);
                    again(form, List.of(refused), HttpServletResponse.SC_CONFLICT, request, response);
                }
                case Keeping.Refused.TOO_LONG -> {
                    Refused refused = Refused.keeping("people", MonitorText.TOO_LONG);
                    again(form, List.of(refused), HttpServletResponse.SC_BAD_REQUEST, request, response);
                }
            }
        }
    }

    private void again(
            MeasureForm form,
            List<Refused> refused,
            int status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        MeasurePage.of(language(request), form, refused, schemes.all()).send(status, request, response);
    }

    private static void back(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Location", language(request).at(RegisterPages.MONITOR));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static PageLanguage language(HttpServletRequest request) {
        return PageLanguage.of(request.getRequestURI());
    }

    private void show(
            Optional<KvkNumber> opened,
            Optional<MonitorText> refused,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<Kept> series = opened.map(spaces::series).orElse(List.of());
        MonitorPage shown = new MonitorPage(
                language(request),
                opened,
                series,
                opened.map(own -> warnings(own, series)).orElse(List.of()),
                refused);
        int status = refused.isPresent() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_OK;
        RegisterPages.send(
                response,
                status,
                RegisterPages.page(request, shown.say(MonitorText.TITLE)),
                "selfmeasurement/space/monitor.jte",
                shown);
    }

    private List<Warnings.Warning> warnings(KvkNumber own, List<Kept> series) {
        return new Warnings(schemes, LocalDate.now(clock))
                .of(index.read(snapshot -> snapshot.organisation(own)), series);
    }

    private void csv(KvkNumber own, PageLanguage language, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        attach(response, language.say(MonitorText.FILE_NAME) + ".csv");
        try (CsvWriter csv = SpreadsheetCsv.to(response.getOutputStream())) {
            SeriesCsv.write(csv, spaces.series(own), language);
        }
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private void json(KvkNumber own, PageLanguage language, HttpServletResponse response) throws IOException {
        List<Kept> series = spaces.series(own);
        response.setContentType("application/json");
        attach(response, language.say(MonitorText.FILE_NAME) + ".json");
        String json = JSON.toJson(SpaceView.of(own, series, warnings(own, series)));
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
