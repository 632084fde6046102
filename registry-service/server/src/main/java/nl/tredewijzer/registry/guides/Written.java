package nl.tredewijzer.registry.guides;

import java.util.List;

/**
 * A text of Markdown, made ready for a page.
 *
 * @param title its first heading; plain text
 * @param summary its first paragraph; plain text
 * @param parts its parts, in order
 * @param html all but that heading and that paragraph
 */
record Written(String title, String summary, List<Part> parts, String html) {

    /**
     * A part of a text.
     *
     * @param id where it begins
     * @param title its heading; plain text
     */
    record Part(String id, String title) {}
}
