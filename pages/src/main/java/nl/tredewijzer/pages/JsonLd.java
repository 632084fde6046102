package nl.tredewijzer.pages;

import jakarta.json.JsonObject;

/**
 * Data for machines inside a page (JSON-LD 1.1, section 7). A browser runs none of it: it is a data block (HTML,
 * 4.12.1).
 */
public record JsonLd(JsonObject object) {

    /** The text, written so that nothing in it can end the element around it. */
    public String text() {
        return object.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
