package nl.tredewijzer.model;

/** Checks that text which is kept for ever has content, a bound, and nothing that cannot be printed. */
final class Text {

    private Text() {}

    static String required(String what, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A " + what + " is not blank");
        }
        return checked(what, text, longest);
    }

    static String checked(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "A " + what + " has at most " + longest + " characters, this has " + text.length());
        }
        if (!text.equals(text.strip())) {
            throw new IllegalArgumentException("A " + what + " has no spaces around it: " + Quoted.of(text));
        }
        if (text.codePoints().anyMatch(Text::isUnprintable)) {
            throw new IllegalArgumentException("A " + what + " has no control characters: " + Quoted.of(text));
        }
        return text;
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
