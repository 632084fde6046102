package nl.tredewijzer.tender.formats.xml;

import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Place;

/** What stands before the root element: comments and instructions, and never a document type. */
public final class Prolog {

    private Prolog() {}

    /**
     * Refuses a document with a document type. It is looked for here because the JDK's parser reads through a document
     * type even where it is told not to support one, and fails on some.
     */
    public static void refuseDocumentType(String xml) {
        int at = 0;
        while (at < xml.length()) {
            if (Character.isWhitespace(xml.charAt(at))) {
                at++;
            } else if (xml.startsWith("<!--", at)) {
                at = after(xml, "-->", at + 4);
            } else if (xml.startsWith("<?", at)) {
                at = after(xml, "?>", at + 2);
            } else if (xml.startsWith("<!", at)) {
                throw new InputRefused(
                        Place.Position.after(xml.substring(0, at)),
                        "een documenttype (DOCTYPE) is niet toegestaan.",
                        "a document type (DOCTYPE) is not allowed.");
            } else {
                return;
            }
        }
    }

    private static int after(String xml, String end, int from) {
        int found = xml.indexOf(end, from);
        return found < 0 ? xml.length() : found + end.length();
    }
}
