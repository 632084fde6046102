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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import nl.tredewijzer.registry.selfmeasurement.MeasureFields;
import nl.tredewijzer.registry.selfmeasurement.MeasurePage;
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
        maxFileSize = MeasureFields.MOST_BYTES,
        maxRequestSize = MeasureFields.MOST_BYTES,
        fileSizeThreshold = (int) MeasureFields.MOST_BYTES)
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
            case "/measurements.csv" -> csv(opened.orElseThrow(MonitorServlet::closed), response);
            case "/measurements.json" -> json(opened.orElseThrow(MonitorServlet::closed), response);
            default -> throw new ProblemException(Problems.noSuchAddress());
        }
    }

    private static ProblemException closed() {
        return new ProblemException(Problems.notAllowed());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Map<String, String> fields =
                new LinkedHashMap<>(MeasureFields.of(request).texts());
        String action = fields.getOrDefault("do", "");
        Optional<String> token = Optional.ofNullable(fields.remove("token"))
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .or(() -> SpaceCookie.token(request));
        Optional<KvkNumber> opened = token.flatMap(spaces::open);
        if (action.equals("close") || opened.isEmpty()) {
            SpaceCookie.remove(response, proxies.isSecure(request));
            Optional<MonitorText> refused =
                    action.equals("close") ? Optional.empty() : Optional.of(MonitorText.REFUSED);
            show(Optional.empty(), refused, request, response);
            return;
        }
        SpaceCookie.keep(token.orElseThrow(), response, proxies.isSecure(request));
        KvkNumber own = opened.get();
        switch (action) {
            case "keep" -> keep(own, fields, request, response);
            case "delete" -> {
                spaces.remove(own, fields.getOrDefault("id", ""));
                back(request, response);
            }
            case "delete-all" -> {
                spaces.removeAll(own);
                back(request, response);
            }
            default -> back(request, response);
        }
    }

    private void keep(
            KvkNumber own, Map<String, String> fields, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        fields.remove("do");
        MeasureForm form =
                MeasureForm.read(fields, schemes, LocalDate.now(clock), PageLanguage.of(request.getRequestURI()));
        if (form.given().isEmpty()) {
            MeasurePage shown = MeasurePage.of(language(request), form, Optional.empty(), schemes.all());
            RegisterPages.send(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    RegisterPages.page(request, shown.title()),
                    "selfmeasurement/measure.jte",
                    shown);
        } else if (spaces.keep(own, form.given().get()).isPresent()) {
            back(request, response);
        } else {
            show(Optional.of(own), Optional.of(MonitorText.FULL), request, response);
        }
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
        return Warnings.of(index.read(snapshot -> snapshot.organisation(own)), series, LocalDate.now(clock));
    }

    private void csv(KvkNumber own, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"metingen.csv\"");
        try (CsvWriter csv = SpreadsheetCsv.to(response.getOutputStream())) {
            csv.writeRecord("gemeten op", "handleiding", "mensen", "fte", "totaal in procenten", "trede");
            for (Kept kept : spaces.series(own)) {
                csv.writeRecord(
                        kept.measuredOn().toString(),
                        kept.handbook(),
                        Integer.toString(kept.people()),
                        kept.fte().toPlainString().replace('.', ','),
                        kept.percentage().toPlainString().replace('.', ','),
                        kept.level().map(level -> level.dutch()).orElse(""));
            }
        }
    }

    private void json(KvkNumber own, HttpServletResponse response) throws IOException {
        List<Kept> series = spaces.series(own);
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"metingen.json\"");
        String json = JSON.toJson(SpaceView.of(own, series, warnings(own, series)));
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
