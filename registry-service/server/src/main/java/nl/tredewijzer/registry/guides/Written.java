package nl.tredewijzer.registry.guides;

/**
 * A text of Markdown, made ready for a page.
 *
 * @param title its first heading; plain text
 * @param summary its first paragraph; plain text
 * @param html all but that heading and that paragraph
 */
record Written(String title, String summary, String html) {}
