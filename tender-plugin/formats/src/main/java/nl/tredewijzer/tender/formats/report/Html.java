package nl.tredewijzer.tender.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;

/**
 * Writes HTML: whatever comes from outside goes through {@link #text} or an attribute's value, where it is escaped;
 * names of tags and attributes are the program's own.
 */
final class Html {

    private static final Set<String> VOID = Set.of("meta", "input", "br", "hr", "rect");

    private static final Set<String> BLOCK = Set.of(
            "head", "title", "h1", "h2", "h3", "h4", "p", "li", "tr", "div", "ul", "dl", "section", "article", "main");

    private static final int FULL = 1 << 15;

    private StringBuilder out = new StringBuilder("<!doctype html>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private final OutputStream page;

    /** A page that is written as it grows, because one of thousands of bidders is larger than what else is held. */
    Html(OutputStream page) {
        this.page = page;
    }

    /** Begins an element; attributes are pairs of name and value. */
    Html begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Ends the element that was begun last. */
    Html end() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (BLOCK.contains(tag)) {
            out.append('\n');
        }
        if (out.length() >= FULL) {
            drain();
        }
        return this;
    }

    /** Text of the page's language or of none. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** A name or number from outside, kept apart from the direction of the text around it. */
    Html value(String value) {
        begin("bdi").text(value);
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A text in both languages, of which the page shows one. */
    Html both(String dutch, String english) {
        if (dutch.equals(english)) {
            return text(dutch);
        }
        out.append("<span lang=\"nl\">");
        escape(dutch);
        out.append("</span><span lang=\"en\">");
        escape(english);
        out.append("</span>");
        return this;
    }

    /** A text in both languages, of which the page shows one. */
    Html both(Bilingual text) {
        return both(text.dutch(), text.english());
    }

    /** An element with a text in both languages. */
    Html element(String tag, Bilingual text, String... attributes) {
        return begin(tag, attributes).both(text).end();
    }

    /** An element with a text in both languages. */
    Html element(String tag, String dutch, String english) {
        return begin(tag).both(dutch, english).end();
    }

    /** The program's own style sheet, which is not escaped. */
    Html style(String css) {
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    /** Ends the page, all elements of which are ended. */
    void finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Elements are not ended: " + open);
        }
        drain();
    }

    /** Passes on what was made, and begins a new builder: one that held a euro sign takes two bytes for each character. */
    private void drain() {
        try {
            page.write(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = new StringBuilder(FULL);
    }

    private void escape(String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text, i);
            if (!escaped.isEmpty()) {
                out.append(text, plain, i).append(escaped);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length());
    }

    /** What stands for a character; nothing where it stands for itself. An amount stays with its sign on one line. */
    private static String escaped(String text, int i) {
        return switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case ' ' -> i > 0 && text.charAt(i - 1) == '€' ? "\u00A0" : "";
            default -> "";
        };
    }
}
