package nl.tredewijzer.registry.guides;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.http.SpreadsheetCsv;
import nl.tredewijzer.registry.http.pages.PageServlet;
import nl.tredewijzer.registry.http.pages.RegisterPages;

/** The samples to download: texts as HTML, which word processors open, and a table as CSV. */
@WebServlet({RegisterPages.GUIDES + "/samples/*", "/en" + RegisterPages.GUIDES + "/samples/*"})
public class SampleServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Sample sample = Arrays.stream(Sample.values())
                .filter(one -> one.fileName().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problems.noSuchAddress()));
        PageLanguage language = PageLanguage.of(request.getRequestURI());
        byte[] content = content(sample, language).getBytes(StandardCharsets.UTF_8);
        response.setContentType(sample.form().mediaType());
        response.setContentLength(content.length);
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + sample.fileName() + "\"");
        response.getOutputStream().write(content);
    }

    private static String content(Sample sample, PageLanguage language) {
        String text = Guides.text(sample, language);
        return switch (sample.form()) {
            case TABLE -> SpreadsheetCsv.MARK + text;
            case TEXT ->
                RegisterPages.piece("guides/sample.jte", GuidePage.of(GuideMarkdown.read(text, language), language));
        };
    }
}
