package nl.tredewijzer.tender.pdf.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.tredewijzer.tender.Language;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.formats.report.ReportFormat;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;

/**
 * The page of a report made ready for paper: in one language, without what only a screen uses, with the style of paper,
 * and with an outline.
 */
final class PrintedPage {

    private static final String CSS = read("pdf.css");

    /** The margin of every page; the hash is hexadecimal and so needs no escaping. */
    private static final String ON_EVERY_PAGE =
            "@page{@bottom-left{font-family:Code;font-size:6.5pt;content:\"Tredewijzer · SHA-256 {sha256}\"}}";

    private final org.jsoup.nodes.Document page;
    private final Language language;

    private PrintedPage(Report report) {
        page = Jsoup.parse(new String(report.bytes(ReportFormat.HTML), StandardCharsets.UTF_8));
        language = report.language();
        page.select("fieldset.language, .skip, .running, meta, style").remove();
        inOneLanguage();
        page.select("caption").forEach(PrintedPage::aboveItsTable);
        describeLinks();
        head(report.sha256());
    }

    /** The document to lay out. */
    static org.w3c.dom.Document of(Report report) {
        return new W3CDom().namespaceAware(false).fromJsoup(new PrintedPage(report).page);
    }

    /** What is in the other language goes, except what somebody else wrote in it and is quoted. */
    private void inOneLanguage() {
        Language other = language == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        page.select("body [lang=" + other.tag() + "]:not(.excerpt)").remove();
        page.select("span[lang=" + language.tag() + "], bdi").unwrap();
    }

    /** A caption is no row, and tags of PDF know only rows in a table. */
    private static void aboveItsTable(Element caption) {
        Element table = caption.parent();
        table.before(caption.tagName("p").addClass("caption"));
    }

    /** What a screen reader says of a link: its text, and the source for which a number in brackets stands. */
    private void describeLinks() {
        Map<String, String> sources = new HashMap<>();
        page.select(".sources li[id]")
                .forEach(source -> sources.put(
                        "#" + source.id(), " " + source.select("strong").text()));
        page.select("a[href]")
                .forEach(link -> link.attr("title", link.text() + sources.getOrDefault(link.attr("href"), "")));
    }

    private void head(String sha256) {
        Element head = page.head();
        String subject = language == Language.DUTCH
                ? "Toets van PSO-certificaten aan de social return-verplichting. SHA-256 " + sha256
                : "PSO certificates held against the social return obligation. SHA-256 " + sha256;
        head.appendElement("meta").attr("name", "subject").attr("content", subject);
        head.appendElement("style").appendText(CSS + ON_EVERY_PAGE.replace("{sha256}", sha256));
        Element outline = head.appendElement("bookmarks");
        Element chapter = outline;
        int number = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + ++number);
            }
            Element among = heading.tagName().equals("h3") ? chapter : outline;
            Element bookmark = among.appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
            chapter = heading.tagName().equals("h2") ? bookmark : chapter;
        }
    }

    private static String read(String name) {
        try (InputStream file = PrintedPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
