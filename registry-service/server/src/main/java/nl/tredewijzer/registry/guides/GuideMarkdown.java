package nl.tredewijzer.registry.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.GuideText;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads Markdown: CommonMark with tables, and with footnotes for the sources. HTML in it is shown as text. */
final class GuideMarkdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final String SAMPLES = "samples/";

    private GuideMarkdown() {}

    /**
     * Reads a text that begins with a heading and a paragraph.
     *
     * @throws IllegalStateException when it begins with something else
     */
    static Written read(String markdown, PageLanguage language) {
        Node text = PARSER.parse(markdown);
        if (!(text.getFirstChild() instanceof Heading heading) || !(heading.getNext() instanceof Paragraph summary)) {
            throw new IllegalStateException("A guide begins with a heading and a paragraph");
        }
        heading.unlink();
        summary.unlink();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> adapt(node, tag, attributes, language))
                .build();
        return new Written(
                PLAIN.render(heading).strip(),
                PLAIN.render(summary).strip(),
                parts(text),
                scrollable(renderer.render(text), language));
    }

    /** Tables that are wider than a window can be scrolled, by keyboard too. Tags that a text holds itself are escaped. */
    private static String scrollable(String html, PageLanguage language) {
        String box = "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\""
                + language.say(GuideText.TABLE) + "\">";
        return html.replace("<table>", box + "<table>").replace("</table>", "</table></div>");
    }

    /** The headings of a text, with the ids that {@link HeadingAnchorExtension} gives them. */
    private static List<Written.Part> parts(Node text) {
        IdGenerator ids = IdGenerator.builder().build();
        List<Written.Part> parts = new ArrayList<>();
        for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                String title = PLAIN.render(node).strip();
                parts.add(new Written.Part(ids.generateId(title), title));
            }
        }
        return parts;
    }

    /** An {@link AttributeProvider}: files of the tree become addresses of pages, and arrows say where they lead. */
    private static void adapt(Node node, String tag, Map<String, String> attributes, PageLanguage language) {
        if (node instanceof Link link && tag.equals("a")) {
            attributes.put("href", address(link.getDestination()));
        } else if ("footnote-backref".equals(attributes.get("class"))) {
            attributes.put("aria-label", language.say(GuideText.BACK));
        }
    }

    private static String address(String destination) {
        if (destination.startsWith(SAMPLES)) {
            return destination.replaceFirst("\\.md$", ".html");
        }
        return destination.contains(":") ? destination : destination.replaceFirst("\\.md(?=#|$)", "");
    }
}
