package nl.tredewijzer.tender.formats.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.run.EvaluationRecord;

/**
 * An evaluation as one page that stands by itself: no script, nothing loaded, both languages in it with a switch that
 * is plain HTML. It follows WCAG 2.2 AA and prints.
 */
final class HtmlReport {

    private static final String CSS = read("report.css");

    /** The margin of every printed page; the hash is hexadecimal and so needs no escaping. */
    private static final String ON_EVERY_PAGE = "@page{@bottom-left{content:\"Tredewijzer · SHA-256 {sha256}\"}}";

    private HtmlReport() {}

    static void write(Report report, OutputStream out) {
        write(report, new Html(out));
    }

    private static void write(Report report, Html html) {
        EvaluationRecord kept = report.kept();
        html.begin("html", "lang", report.language().tag());
        head(html, report);
        html.begin("body");
        html.begin("a", "class", "skip", "href", "#results")
                .both("Naar de uitkomsten", "To the results")
                .end();
        html.begin("header");
        languageSwitch(html, report.language());
        html.begin("div", "class", "wide");
        OpeningSection.write(html, kept);
        html.end();
        html.end();
        html.begin("main", "class", "wide");
        AttentionSection.write(html, kept.evaluation(), report.notes());
        OverviewSection.write(html, kept.evaluation());
        MoreSection.write(html, report);
        BidderSection.writeAll(html, kept.evaluation());
        PolicySection.write(html, kept.evaluation());
        html.end();
        html.begin("p", "class", "running", "aria-hidden", "true");
        html.text("Tredewijzer · SHA-256 " + report.sha256()).end();
        html.begin("footer").begin("div", "class", "wide");
        AccountSection.write(html, report);
        html.end().end();
        html.end().end();
        html.finish();
    }

    private static void head(Html html, Report report) {
        String what = report.language() == Language.DUTCH ? "Toets social return" : "Social return evaluation";
        String onEveryPage = ON_EVERY_PAGE.replace("{sha256}", report.sha256());
        html.begin("head");
        html.begin("meta", "charset", "utf-8");
        html.begin(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-" + base64Hash(CSS) + "' 'sha256-" + base64Hash(onEveryPage)
                        + "'; base-uri 'none'; form-action 'none'");
        html.begin("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.begin("meta", "name", "color-scheme", "content", "light dark");
        html.begin("meta", "name", "referrer", "content", "no-referrer");
        html.begin("meta", "name", "robots", "content", "noindex");
        html.begin("title")
                .text(what + ": " + report.kept().evaluation().tender().title() + " – Tredewijzer")
                .end();
        html.style(CSS);
        html.style(onEveryPage);
        html.end();
    }

    private static void languageSwitch(Html html, Language first) {
        html.begin("fieldset", "class", "language wide");
        html.begin("legend").text("Taal / Language").end();
        choice(html, Language.DUTCH, "Nederlands", first);
        choice(html, Language.ENGLISH, "English", first);
        html.end();
    }

    private static void choice(Html html, Language language, String name, Language first) {
        String id = "show-" + language.tag();
        if (language == first) {
            html.begin("input", "type", "radio", "name", "language", "id", id, "checked", "checked");
        } else {
            html.begin("input", "type", "radio", "name", "language", "id", id);
        }
        html.begin("label", "for", id, "lang", language.tag(), "class", "name")
                .text(name)
                .end();
    }

    private static String base64Hash(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream file = HtmlReport.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
