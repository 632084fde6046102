package nl.tredewijzer.tender.formats.source;

/** Text of others, made fit to keep and to print. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text on one line: every control character (a terminal would obey it), line end and kind of space is one
     * ordinary space, none is left around it, and invisible format characters are gone.
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.getType(point) == Character.FORMAT) {
                continue;
            }
            if (isSpace(point)) {
                space = true;
                continue;
            }
            if (space && !plain.isEmpty()) {
                plain.append(' ');
            }
            space = false;
            plain.appendCodePoint(point);
        }
        return plain.toString();
    }

    private static boolean isSpace(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
