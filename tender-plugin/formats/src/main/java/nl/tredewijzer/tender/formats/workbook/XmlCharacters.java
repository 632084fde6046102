package nl.tredewijzer.tender.formats.workbook;

/** Text as it may stand in the XML of a workbook. */
final class XmlCharacters {

    private static final String REPLACEMENT = "\uFFFD";

    private XmlCharacters() {}

    /** The text with the signs of XML escaped, and a sign in the place of what XML has no room for. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        int plain = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String escaped = escaped(text.codePointAt(i));
            if (!escaped.isEmpty()) {
                out.append(text, plain, i).append(escaped);
                plain = i + 1;
            }
        }
        return out.isEmpty() ? text : out.append(text, plain, text.length()).toString();
    }

    /** What stands for a character; nothing where it stands for itself. */
    private static String escaped(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> isAllowed(point) ? "" : REPLACEMENT;
        };
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point != 0xFFFE && point != 0xFFFF;
    }
}
