package nl.tredewijzer.tender;

/** Checks that a text of others is one line with content, of bounded length, that can be written as JSON. */
final class Line {

    private Line() {}

    static String of(String what, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A " + what + " is not blank");
        }
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "A " + what + " has at most " + longest + " characters, this has " + text.length());
        }
        if (text.codePoints().anyMatch(Line::isUnprintable)) {
            throw new IllegalArgumentException("A " + what + " is one line of printable characters");
        }
        return text.strip();
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
